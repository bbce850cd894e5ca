/** The run sheets to make, one for each sheet that has enough timed steps. */
import { createHash } from 'node:crypto';
import { type Fiche, findFiche, listFiches } from '../core/catalogue.ts';
import { hasDerouleMinute } from '../core/deroule.ts';
import { buildVueDeroule, type VueDeroule } from '../renderers/deroule/index.ts';
import { getCatalogue, getVue } from './catalogue-du-site.ts';
import type { CheminFiche } from './chemins.ts';

const getVueDeroule = (fiche: Fiche): VueDeroule =>
	buildVueDeroule(fiche as Fiche<'outils' | 'actions'>, getVue(fiche));

export function listCheminsDeroules(): CheminFiche[] {
	return listFiches(getCatalogue())
		.filter(hasDerouleMinute)
		.map((fiche) => ({
			params: { famille: fiche.famille, id: fiche.id },
			cacheKey: createHash('sha1')
				.update(JSON.stringify(getVueDeroule(fiche)))
				.digest('hex'),
		}));
}

export function findVueDeroule(ref: string): VueDeroule {
	const fiche = findFiche(getCatalogue(), ref);
	if (!fiche) throw new Error(`La fiche « ${ref} » n’existe pas.`);
	return getVueDeroule(fiche);
}
