/** The run sheets to make, one for each sheet that has enough timed steps. */
import { findFiche } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute } from '../../core/catalogue/derives.ts';
import { buildVueDeroule, type VueDeroule } from '../../vues/deroule/index.ts';
import type { Site } from '../../vues/site.ts';

/** The run sheet of the sheet of that ref; undefined where it has too few timed steps. */
export function findVueDeroule({ catalogue, vueOf }: Site, ref: string): VueDeroule | undefined {
	const fiche = findFiche(catalogue, ref);
	return fiche && hasDerouleMinute(fiche) ? buildVueDeroule(fiche, vueOf(fiche)) : undefined;
}
