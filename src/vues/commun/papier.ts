/** What the papers of the commons share: where they stand on the site, what they are made of. */
import { NOM } from '../mots.ts';

/** The page that gives them. */
export const PAPIERS = '/plaquette/';

/** Paths of the files from the root of the site. */
export const FICHIERS_PAPIERS = {
	plaquette: '/pdf/plaquette-impulser.pdf',
	affiche: '/pdf/affiche-impulser.pdf',
	cartons: '/pdf/cartes-de-methodes.pdf',
} as const;

export type PapierDuCommun = keyof typeof FICHIERS_PAPIERS;

export const QUESTION = 'Par où commencer pour rendre notre commune plus résiliente\u202f?';

/** How each is called, and how it is printed. */
export const NOMS_PAPIERS: Readonly<Record<PapierDuCommun, { titre: string; usage: string }>> = {
	plaquette: {
		titre: 'La plaquette',
		usage:
			'Une feuille A4 pliée en trois\u00a0: ce qu’est le commun, par où commencer, comment y prendre part. Imprimez-la en recto verso, à taille réelle, en retournant la feuille sur le bord court. Les petits traits, en haut et en bas, disent où plier\u00a0: le panneau un peu plus étroit se rentre en premier.',
	},
	affiche: {
		titre: 'L’affiche',
		usage:
			'Une page A3 à accrocher, qui se lit à deux mètres. Elle reste lisible en A4, et en noir et blanc.',
	},
	cartons: {
		titre: 'Les cartes de méthodes',
		usage:
			'Chaque outil sur une carte A6\u00a0: devant, ce qu’il demande\u202f; derrière, ses étapes. Quatre cartes par feuille A4. Imprimez-les sur un papier épais, en recto verso, à taille réelle, en retournant la feuille sur le bord long, puis coupez aux repères.',
	},
};

/** Titles of the documents. */
export const TITRES_PAPIERS: Readonly<Record<PapierDuCommun, string>> = {
	plaquette: `${NOM}, la plaquette`,
	affiche: `${NOM}, l’affiche`,
	cartons: `${NOM}, cartes de méthodes`,
};
