/** The run sheets to make, one for each sheet that has enough timed steps. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute } from '../../core/catalogue/derives.ts';
import { buildVueDeroule, type VueDeroule } from '../../vues/deroule/index.ts';
import { type CheminFiche, toChemins } from '../construction/chemins.ts';
import { getCatalogue, getFiche, getVue } from '../contenu/catalogue-du-site.ts';

const buildVue = (fiche: Fiche): VueDeroule => buildVueDeroule(fiche, getVue(fiche));

export function listCheminsDeroules(): CheminFiche[] {
	return toChemins(listFiches(getCatalogue()).filter(hasDerouleMinute), buildVue);
}

export function getVueDeroule(ref: string): VueDeroule {
	return buildVue(getFiche(ref));
}
