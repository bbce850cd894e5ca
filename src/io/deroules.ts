/** The run sheets to make, one for each sheet that has enough timed steps. */
import { type Fiche, listFiches } from '../core/catalogue.ts';
import { hasDerouleMinute } from '../core/deroule.ts';
import { buildVueDeroule, type VueDeroule } from '../renderers/deroule/index.ts';
import { getCatalogue, getFiche, getVue } from './catalogue-du-site.ts';
import { type CheminFiche, toChemins } from './chemins.ts';

const buildVue = (fiche: Fiche): VueDeroule =>
	buildVueDeroule(fiche as Fiche<'outils' | 'actions'>, getVue(fiche));

export function listCheminsDeroules(): CheminFiche[] {
	return toChemins(listFiches(getCatalogue()).filter(hasDerouleMinute), buildVue);
}

export function getVueDeroule(ref: string): VueDeroule {
	return buildVue(getFiche(ref));
}
