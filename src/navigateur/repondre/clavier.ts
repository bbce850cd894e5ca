/** Typing a pile of sheets without leaving the keyboard. */

const CHAMPS = 'input, textarea';

/** `suivant`: opens the next interview. */
export function listenClavier(form: HTMLFormElement, suivant: () => void): void {
	form.addEventListener('keydown', (e) => {
		if (e.isComposing || e.altKey) return;
		if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
			e.preventDefault();
			suivant();
		} else if (e.target instanceof HTMLInputElement && !e.ctrlKey && !e.metaKey) {
			if (e.key === 'Enter') goNext(form, e.target);
			else if (!tickOption(e.target, e.key)) return;
			e.preventDefault();
		}
	});
}

/** The first field of the question, or the answer that it has; the whole question is seen when the screen holds it. */
export function focusQuestion(bloc: HTMLElement | null | undefined): void {
	const champ =
		bloc?.querySelector<HTMLElement>('input:checked') ?? bloc?.querySelector<HTMLElement>(CHAMPS);
	bloc?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	champ?.focus();
}

/** To the next question that is asked; after the last, to the next interview. */
function goNext(form: HTMLFormElement, ici: HTMLElement): void {
	const sauts = [...form.querySelectorAll<HTMLElement>('[data-saut]')].filter(
		(saut) => saut.closest('[hidden]') === null,
	);
	const suivant = sauts[sauts.findIndex((saut) => saut.contains(ici)) + 1];
	if (suivant) focusQuestion(suivant);
	else form.querySelector<HTMLElement>('button[type=submit]')?.focus();
}

/** The digit of an option ticks it; the same again takes it away. Whether there was one. */
function tickOption(champ: HTMLInputElement, touche: string): boolean {
	if (!/^(?:checkbox|radio)$/.test(champ.type) || !/^[1-9]$/.test(touche)) return false;
	const options = champ.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input') ?? [];
	const option = options[Number(touche) - 1];
	if (!option) return false;
	option.focus();
	option.checked = !option.checked;
	option.dispatchEvent(new Event('input', { bubbles: true }));
	return true;
}
