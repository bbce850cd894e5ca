/** The exhibitions that a page can fill, with their panels in words. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { buildTextesExposition, type TextesExposition } from './textes-vue.ts';

export interface VueAComposer {
	id: string;
	titre: string;
	page: string;
	panneaux: TextesExposition['panneaux'];
	/** What its script takes: the same, with whom it is of. */
	textes: TextesExposition;
}

/** Those that have places, by title; one that a territory has filled is begun again from its base. `site`: the public address of the root. */
export function buildVuesAComposer(catalogue: Catalogue, site: string | undefined): VueAComposer[] {
	return [...catalogue.expositions.values()]
		.filter(({ donnees }) => donnees.remplis === undefined)
		.flatMap(({ id, page, donnees }) => {
			const textes = buildTextesExposition(catalogue, id, site);
			const vue = { id, page, titre: donnees.titre };
			return textes ? [{ ...vue, textes, panneaux: textes.panneaux }] : [];
		})
		.filter(({ panneaux }) => panneaux.some(({ places }) => places.length > 0))
		.sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
}
