/** How a family is called, told and drawn. Words alone: a browser may read them. */
export interface NomsFamille {
	/** « Fiche outil » */
	un: string;
	/** « Outils »: the title of its list. */
	plusieurs: string;
	/** Its short name in the header of every page, where few have their place; absent from it if undefined. */
	entete?: string;
	/** In the address of its form: `/contribuer/retour/`. */
	genre: string;
	/** « fiches outils », after a number. */
	compte: string;
	/** « aucune fiche outil » */
	aucun: string;
	/** What a reader finds in it, in one sentence or two. */
	presentation: string;
	/** The same on the picture of a shared page: one short sentence. */
	accroche: string;
	/** Data of an SVG path, in a box of 24 by 24, drawn with one pen (vues/identite/pictogrammes.ts). */
	pictogramme: string;
}
