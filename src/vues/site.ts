import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { buildVueFiche } from './fiche/fiche.ts';
import type { VueFiche } from './fiche/vue.ts';

/** A catalogue and the views of its sheets: what everything that is made of the content is given. */
export interface Site {
	catalogue: Catalogue;
	/** The view of one of its sheets, made once. */
	vueOf: (fiche: Fiche) => VueFiche;
}

export function createSite(catalogue: Catalogue): Site {
	const vues = new Map<string, VueFiche>();
	return {
		catalogue,
		vueOf: (fiche) => {
			const connue = vues.get(fiche.ref);
			if (connue) return connue;
			const vue = buildVueFiche(catalogue, fiche);
			vues.set(fiche.ref, vue);
			return vue;
		},
	};
}
