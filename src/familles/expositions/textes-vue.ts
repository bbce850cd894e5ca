/** The texts of an exhibition, whole and without layout. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { buildAffiches, type VueAffiche } from '../../vues/affiches/affiches.ts';
import { sayAttribution } from '../../vues/fiche/fiche.ts';
import { LICENCE, nommer } from '../../vues/mots.ts';
import { gatherAffiches, sayEnseigne } from './panneaux-vue.ts';

export interface TextesExposition {
	titre: string;
	/** At the top of each panel. */
	enseigne: string;
	licence: string;
	attribution: string;
	auteurs: string[];
	/** Public address of its page, where the site has one. */
	url?: string;
	panneaux: (VueAffiche & { nomAxe?: string })[];
}

/** `site`: the public address of the root. */
export function buildTextesExposition(
	catalogue: Catalogue,
	id: string,
	site: string | undefined,
): TextesExposition | undefined {
	const fiche = catalogue.expositions.get(id);
	if (!fiche) return undefined;
	return {
		titre: fiche.donnees.titre,
		enseigne: sayEnseigne(catalogue, id),
		licence: LICENCE,
		attribution: sayAttribution(catalogue, fiche),
		auteurs: fiche.donnees.auteurs.map(({ nom }) => nom),
		...(site ? { url: site + fiche.page } : {}),
		panneaux: buildAffiches(gatherAffiches(catalogue, id)).map((affiche) => ({
			...affiche,
			...(affiche.axe ? { nomAxe: nommer(catalogue, 'axes', affiche.axe) } : {}),
		})),
	};
}
