/**
 * A paper that goes with a sheet, in words: a booklet, a guide, a certificate. The page, the PDF and the text to edit
 * all show this one.
 */
import type { VueContenu } from '../fiche/vue.ts';

export type PieceDocument =
	| VueContenu
	/** Words that stand out, or that step back. */
	| { genre: 'phrase'; ton: 'grand' | 'petit'; texte: string }
	/** What warns, in a frame. */
	| { genre: 'encadre'; nom: string; texte: string }
	/** Rules to write on, under what is to be written. */
	| { genre: 'lignes'; nom?: string; nombre: number }
	/** What one fills in, on the screen or by hand, after its name. */
	| { genre: 'champ'; id: string; nom: string }
	/** A table to write in: an empty cell is room for a hand. */
	| { genre: 'grille'; entetes: readonly string[]; rangs: readonly (readonly string[])[] }
	/** To cut out. */
	| { genre: 'cartes'; cartes: { titre: string; texte: string }[] };

export interface PartieDocument {
	titre?: string;
	/** Under the title of the part before it. */
	sous?: true;
	/** Where a link leads. */
	ancre?: string;
	/** On paper, it begins a page. */
	page?: true;
	/** On paper, it is not cut in two. */
	ensemble?: true;
	pieces: PieceDocument[];
}

/** A `affiche` is read from afar: it holds on one page, in the largest letters that fit. */
export interface FeuilleDocument {
	format: 'a4' | 'a3';
	sens: 'portrait' | 'paysage';
	genre: 'texte' | 'affiche';
}

export interface VueDocument {
	/** In the names of its files: `carnet`. */
	id: string;
	/** Its page, from that of the sheet: `carnet/`; without one, it is only printed or edited. */
	page?: string;
	/** A4, upright and read by one person, unless told. */
	feuille?: FeuilleDocument;
	/** What it is called, among those of the sheet: « Carnet de la personne qui participe ». */
	nom: string;
	/** How many one prints: « un par personne ». */
	combien: string;
	titre: string;
	chapeau?: string;
	parties: PartieDocument[];
}

/** Those that have something to say. */
export const listPieces = (...pieces: (PieceDocument | undefined)[]): PieceDocument[] =>
	pieces.filter((piece) => piece !== undefined);

const PROPRES: ReadonlySet<string> = new Set([
	...['phrase', 'encadre', 'lignes', 'champ', 'grille', 'cartes'],
]);

/** What a sheet knows to show too. */
export const isContenu = (piece: PieceDocument): piece is VueContenu => !PROPRES.has(piece.genre);
