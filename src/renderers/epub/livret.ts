/** A livret of the site as a book. */
import { couleurOf } from '../../vues/identite/couleurs.ts';
import { sayModification, type VueLivret } from '../../vues/listes/livret.ts';
import type { Livre } from './livre.ts';

/** The text of its chapters and its images are for the caller to bring. */
export function buildLivre(
	vue: VueLivret,
	{ css, adresse }: Pick<Livre, 'css' | 'adresse'>,
): Livre {
	return {
		titre: vue.titre,
		phrase: vue.phrase,
		auteurs: vue.auteurs,
		modification: vue.modification,
		date: sayModification(vue),
		attribution: vue.attribution,
		adresse,
		couleur: couleurOf(vue.axe?.id),
		parties: vue.parties.map(({ titre, fiches }) => ({
			titre,
			chapitres: fiches.map((f) => ({
				ref: f.ref,
				titre: f.titre,
				phrase: f.phrase,
				xhtml: '',
			})),
		})),
		index: vue.index,
		bibliographie: vue.bibliographie.map(({ texte, lien }) => ({ texte, href: lien?.href })),
		images: new Map(),
		css,
	};
}
