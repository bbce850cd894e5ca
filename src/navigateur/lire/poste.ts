import type { EtatLecture } from './etat.ts';

/** What the parts of the page share. */
export interface Poste {
	page: HTMLElement;
	etat: EtatLecture;
	say: (texte: string) => void;
	show: () => void;
	/** The cursor on the current sentence. */
	focus: () => void;
}

export const pieceOf = <T extends HTMLElement>(
	{ page }: Pick<Poste, 'page'>,
	selecteur: string,
): T => page.querySelector(selecteur) as T;
