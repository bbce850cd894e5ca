/**
 * Scripts come after the page: someone on a slow line has already typed, ticked, chosen. What they did
 * stays, and counts.
 */
type Controle = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a control no longer holds what the page gave it: a person changed it, or their browser brought back what they had written. */
export function isTouche(controle: Controle): boolean {
	if (controle instanceof HTMLSelectElement) return controle.selectedIndex !== defautOf(controle);
	if (controle instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(controle.type))
		return controle.checked !== controle.defaultChecked;
	return controle.value !== controle.defaultValue;
}

/** Without an option that the page chose, a closed list shows its first. */
function defautOf({ options }: HTMLSelectElement): number {
	const choisie = [...options].findIndex((o) => o.defaultSelected);
	return choisie === -1 ? 0 : choisie;
}

/**
 * Enter, in a field of a long form, sends nothing: on a phone, the key that says « OK » would leave it half filled.
 * A field that is alone, or with a single button beside it, says so by `data-entree`.
 */
export function ignoreEntree(form: HTMLFormElement): void {
	form.addEventListener('keydown', (e) => {
		const seul = (e.target as Element).closest('[data-entree]') !== null;
		if (e.key === 'Enter' && e.target instanceof HTMLInputElement && !seul) e.preventDefault();
	});
}
