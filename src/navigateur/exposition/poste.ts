/** What the pieces of the page share. */
import type { Composition } from '../../core/exposition/composition.ts';
import type { MemoireExposition } from './memoire.ts';

export interface Poste {
	page: HTMLElement;
	memoire: MemoireExposition;
	say: (texte: string) => void;
	change: (run: (composition: Composition) => Composition, geste?: string) => void;
	/** Opens what is kept for an exhibition, or an example of it. */
	open: (exposition: string, exemple?: Composition) => void;
}

export const pieceOf = <T extends HTMLElement>(page: Element, selecteur: string): T =>
	page.querySelector(selecteur) as T;

/** The part of the page that is of the open exhibition. */
export const sectionOf = ({ page, memoire }: Poste): HTMLElement =>
	pieceOf(page, `[data-exposition="${memoire.composition.exposition}"]`);

export const listPlaces = (poste: Poste): HTMLElement[] => [
	...sectionOf(poste).querySelectorAll<HTMLElement>('[data-place]'),
];
