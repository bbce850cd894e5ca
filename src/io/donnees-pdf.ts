/** The JSON that the templates read: what the renderers give, and the words of the frame. */

import type { OptionsPapier } from '../renderers/typst/contexte.ts';
import type { LivretPapier } from '../renderers/typst/papier.ts';
import { CARTE, LICENCE, NOM, PROMESSE } from '../renderers/vues/mots.ts';
import type { VueFiche } from '../renderers/vues/vue.ts';
import { adresseSite } from './dossiers.ts';
import type { ImageFiche } from './images.ts';

export const toDonnees = {
	options(images: readonly ImageFiche[]): OptionsPapier {
		return {
			site: adresseSite(),
			images: new Map(images.map((i) => [i.cle, { chemin: i.chemin, largeur: i.largeur }])),
			cibles: new Map(),
		};
	},

	fiche(fiche: { titre: string; adresse?: { courte: string } }, vue: VueFiche): string {
		const gauche = [NOM, LICENCE, vue.dates?.modification].filter(Boolean).join(' · ');
		return JSON.stringify({
			fiche,
			carte: CARTE,
			mots: [vue.famille, ...(vue.axe ? [vue.axe.court] : [])],
			pied: { gauche, centre: fiche.adresse?.courte ?? fiche.titre },
		});
	},

	livret(livret: LivretPapier): string {
		return JSON.stringify({
			livret,
			carte: CARTE,
			mots: ['livret'],
			nom: NOM,
			promesse: PROMESSE,
			pied: { gauche: `${NOM} · ${LICENCE}`, centre: livret.titre },
		});
	},
};
