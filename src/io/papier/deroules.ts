/** The run sheets to make, one for each sheet that has enough timed steps. */
import { type Fiche, findFiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute } from '../../core/catalogue/derives.ts';
import { buildVueDeroule, type VueDeroule } from '../../vues/deroule/index.ts';
import type { Site } from '../../vues/site.ts';
import { type CheminFiche, toChemins } from '../construction/chemins.ts';

const buildVue = ({ vueOf }: Site, fiche: Fiche): VueDeroule =>
	buildVueDeroule(fiche, vueOf(fiche));

export const listCheminsDeroules = (site: Site): CheminFiche[] =>
	toChemins(listFiches(site.catalogue).filter(hasDerouleMinute), (fiche) => buildVue(site, fiche));

/** The run sheet of the sheet of that ref; a page only asks for one that is in its list. */
export function findVueDeroule(site: Site, ref: string): VueDeroule {
	const fiche = findFiche(site.catalogue, ref);
	if (!fiche) throw new Error(`La fiche « ${ref} » n’existe pas.`);
	return buildVue(site, fiche);
}
