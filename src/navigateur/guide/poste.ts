/** What the parts of the page share: the guide as it is kept, the words of the bank, what is said to the person. */
import type { Guide } from '../../core/enquete/guide.ts';
import type { Banque } from './banque.ts';
import type { MemoireGuide } from './memoire.ts';

export interface Poste {
	page: HTMLElement;
	banque: Banque;
	memoire: MemoireGuide;
	say: (texte: string) => void;
	/** Does it to the guide and shows it; `geste`: the same one again is the same step to take back. */
	change: (run: (guide: Guide) => Guide, geste?: string) => void;
	/** Shows what is around the list: what is typed in it stays as it is. */
	showAutour: () => void;
}

export const pieceOf = <T extends HTMLElement>(
	{ page }: Pick<Poste, 'page'>,
	selecteur: string,
): T => page.querySelector(selecteur) as T;
