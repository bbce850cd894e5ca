/** The report on shared diagnosis as a book: each of its chapters, and each method, is one of the book. */
import type { VueRapport } from '../../vues/commun/rapport-vue.ts';
import { COULEUR_SANS_AXE } from '../../vues/identite/couleurs.ts';
import { sayDate } from '../../vues/mots.ts';
import type { Chapitre, Livre } from './livre.ts';

export function buildLivreDuRapport(
	{ titre, phrase, auteurs, modification, attribution, precisions }: VueRapport,
	chapitres: Chapitre[],
	{ css, adresse }: Pick<Livre, 'css' | 'adresse'>,
): Livre {
	return {
		titre,
		phrase,
		auteurs,
		modification,
		date: modification && sayDate(modification),
		compte: precisions[0],
		attribution,
		adresse,
		couleur: COULEUR_SANS_AXE,
		parties: [{ titre, chapitres }],
		index: [],
		bibliographie: [],
		images: new Map(),
		css,
	};
}
