/** A livret of the site as a book. */

import type { VueLivret } from '../vues/livret.ts';
import { sayDate } from '../vues/mots.ts';
import type { Livre } from './livre.ts';

/** The colour of the covers, and of each axis: white text is readable on all. */
const COULEUR = '#1d5c42';
const COULEURS: Record<string, string> = {
	alimentaire: '#4d6312',
	energetique: '#8a5a00',
	'autonomie-solidarite': '#7a3468',
	sanitaire: '#1a5a78',
	economique: '#8f3d1c',
};

/** `chapitres`: the XHTML of each sheet, by ref. Images are for the caller to bring. */
export function buildLivre(
	vue: VueLivret,
	chapitres: ReadonlyMap<string, string>,
	{ css, adresse }: Pick<Livre, 'css' | 'adresse'>,
): Livre {
	return {
		titre: vue.titre,
		phrase: vue.phrase,
		auteurs: vue.auteurs,
		modification: vue.modification,
		date: vue.modification && sayDate(vue.modification),
		attribution: vue.attribution,
		adresse,
		couleur: COULEURS[vue.axe?.id ?? ''] ?? COULEUR,
		parties: vue.parties.map(({ titre, fiches }) => ({
			titre,
			chapitres: fiches.map((f) => ({
				ref: f.ref,
				titre: f.titre,
				phrase: f.phrase,
				xhtml: chapitres.get(f.ref) ?? '',
			})),
		})),
		index: vue.index,
		bibliographie: vue.bibliographie.map(({ texte, lien }) => ({ texte, href: lien?.href })),
		images: new Map(),
		css,
	};
}
