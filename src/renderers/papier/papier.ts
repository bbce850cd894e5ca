/**
 * What a paper knows how to show, printed (typst/modeles/*.typ) or to be edited (odt/), and nothing else.
 * Plain JSON: a sheet's text reaches Typst as strings, never as source, so there is nothing to escape.
 */

export type LignePapier =
	| string
	/** `titre` is bold for the eye only: the author stressed nothing. */
	| { i: 'fort' | 'italique' | 'barre' | 'titre'; x: LignePapier[] }
	| { i: 'code'; v: string }
	| { i: 'saut' }
	/** `url`: a web address; `cible`: a label of the same document; `adresse`: shown on paper. */
	| { i: 'lien'; url?: string; cible?: string; x: LignePapier[]; adresse?: string }
	/** A small number that leads to `cible`; `ancre` is what leads back to it. */
	| { i: 'appel'; numero: number; cible: string; ancre?: string }
	| ImagePapier;

export interface ImagePapier {
	i: 'image';
	/** Path in the workspace of the compiler. */
	chemin: string;
	alt: string;
	/** Width in pixels, when it is known. */
	largeur?: number;
}

export interface ElementPapier {
	/** A box to tick: true when already ticked. */
	coche?: boolean;
	/** Label of the item. */
	ancre?: string;
	x: BlocPapier[];
}

export type StyleParagraphe = 'inconnu' | 'precision' | 'relance' | 'signature' | 'mention';

export const fort = (texte: string): LignePapier => ({ i: 'fort', x: [texte] });

export const paragraphe = (x: LignePapier[], style?: StyleParagraphe): BlocPapier => ({
	b: 'paragraphe',
	x,
	...(style ? { style } : {}),
});

export type BlocPapier =
	| { b: 'titre'; niveau: number; ancre?: string; x: LignePapier[]; precision?: string }
	| { b: 'paragraphe'; x: LignePapier[]; style?: StyleParagraphe }
	| { b: 'liste'; elements: ElementPapier[]; ordonnee?: boolean; debut?: number; style?: 'petite' }
	/** `serre`: each said on the line of its term. */
	| { b: 'definitions'; serre?: true; entrees: { terme: LignePapier[]; x: LignePapier[] }[] }
	| { b: 'etapes'; etapes: EtapePapier[] }
	| { b: 'citation'; x: BlocPapier[] }
	| { b: 'code'; v: string }
	| {
			b: 'tableau';
			/** Size of its letters in points, where there is room. */
			corps?: number;
			legende?: string;
			alignements: string[];
			entetes: LignePapier[][];
			lignes: LignePapier[][][];
	  }
	| { b: 'filet' }
	| {
			b: 'encadre';
			genre: string;
			nom: string;
			titre?: string;
			precision?: string;
			x: BlocPapier[];
	  }
	| { b: 'figure'; x: BlocPapier[]; legende: LignePapier[]; credit: string };

export interface EtapePapier {
	numero: number;
	titre: string;
	duree?: string;
	qui?: string;
	consigne: string;
}

export interface SectionPapier {
	titre?: string;
	ancre?: string;
	blocs: BlocPapier[];
}

export interface AdressePapier {
	url: string;
	courte: string;
	/** The QR code of `url`: a square of 0 and 1 (qr.ts). */
	qr: string;
}

export interface FichePapier {
	/** Label of the whole sheet, unique in the document. */
	ancre: string;
	titre: string;
	phrase: string;
	famille: string;
	/** Data of an SVG path, for the family and for the axis. */
	picto: string;
	etiquettes: { nom: string; picto?: string }[];
	/** Colour of the axis, as #rrggbb. */
	couleur: string;
	avis?: LignePapier[];
	adresse?: AdressePapier;
	essentiel: { terme: string; valeurs: LignePapier[][] }[];
	/** How many entries of the card stand in its first column. */
	gauche: number;
	image?: { image: ImagePapier; credit: string };
	sections: SectionPapier[];
	/** Reuse, attribution, dates: what the foot of the page says. */
	fin: SectionPapier;
	auteurs: string[];
	modification?: string;
}

/** The essentials on two pages: what one decides and prepares, then what one does. */
export interface RectoVersoPapier extends Omit<FichePapier, 'sections' | 'fin' | 'image'> {
	recto: { gauche: SectionPapier[]; droite: SectionPapier[] };
	verso: { large: SectionPapier[]; gauche: SectionPapier[]; droite: SectionPapier[] };
	attribution: string;
	/** Size of the body to try first, in points. */
	taille: number;
}

/** A part of a livret and its sheets. */
export interface PartiePapier {
	titre: string;
	ancre: string;
	fiches: FichePapier[];
}

/** What the cover of a volume says (modeles/volume.typ). */
export interface CouverturePapier {
	titre: string;
	surtitre: string;
	phrase: string;
	couleur: string;
	/** « 12 fiches » and the date. */
	precisions: string[];
	adresse?: AdressePapier;
}

export interface LivretPapier extends CouverturePapier {
	parties: PartiePapier[];
	index: { titre: string; themes: { nom: string; fiches: { ancre: string; titre: string }[] }[] }[];
	bibliographie: BlocPapier[];
	colophon: BlocPapier[];
	auteurs: string[];
}
