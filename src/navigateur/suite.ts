/** A list that is drawn again: what nothing changed of stays the same element, where it stands. */

export interface Voulu {
	/** One for each element of the list: its `data-id`. */
	cle: string;
	/** All that it shows: another one, and it is made again. */
	signature: string;
	create: () => HTMLElement;
	/** Puts in it what depends on where it stands. */
	settle: (element: HTMLElement) => void;
}

/** Writes only what changes: a long list is settled at each step. */
export function writeTexte(element: Element | null | undefined, texte: string): void {
	if (element && element.textContent !== texte) element.textContent = texte;
}

const signatures = new WeakMap<Element, string>();

const keyOf = (element: Element): string => (element as HTMLElement).dataset.id ?? '';

export function drawSuite(liste: HTMLElement, voulus: readonly Voulu[]): void {
	const cles = new Set(voulus.map(({ cle }) => cle));
	for (const element of [...liste.children]) if (!cles.has(keyOf(element))) element.remove();
	const presents = new Map([...liste.children].map((element) => [keyOf(element), element]));
	let place = liste.firstElementChild;
	for (const { cle, signature, create, settle } of voulus) {
		const present = presents.get(cle);
		const garde = present !== undefined && signatures.get(present) === signature;
		const element = garde ? present : create();
		if (!garde) {
			(element as HTMLElement).dataset.id = cle;
			signatures.set(element, signature);
			if (present === place) place = element;
			present?.replaceWith(element);
		}
		settle(element as HTMLElement);
		if (element === place) place = element.nextElementSibling;
		else liste.insertBefore(element, place);
	}
}
