/** The JSON that the texts to edit are made of: what the papers show, and the words of the frame. */
import type { DerouleAModifier } from '../../renderers/odt/deroule.ts';
import type { FicheAModifier } from '../../renderers/odt/fiche.ts';
import type { FichePapier } from '../../renderers/papier/papier.ts';
import type { VueDeroule } from '../../vues/deroule/index.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { COUP_D_OEIL, LES_MOTS, LICENCE, NOM } from '../../vues/mots.ts';
import { adresseSite } from '../commandes/dossiers.ts';

export function writeDonneesFiche(fiche: FichePapier, vue: VueFiche): string {
	const termes = vue.termes.map(({ nom, definition }) => ({ nom, definition }));
	return JSON.stringify({
		fiche,
		coupDOeil: COUP_D_OEIL,
		...(termes.length > 0 ? { mots: { titre: LES_MOTS, termes } } : {}),
		pied: sayPied(vue),
	} satisfies FicheAModifier);
}

export function writeDonneesDeroule(deroule: VueDeroule, vue: VueFiche): string {
	const site = adresseSite();
	return JSON.stringify({
		vue: deroule,
		auteurs: vue.auteurs,
		...(site ? { adresse: `${site}${vue.page}` } : {}),
		pied: sayPied(vue),
	} satisfies DerouleAModifier);
}

export const sayPied = ({ dates }: VueFiche): string =>
	[NOM, LICENCE, dates?.modification].filter(Boolean).join(' · ');
