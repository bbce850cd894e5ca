/** The kits to make: one for every sheet that a mairie may be asked for. */
import { findFiche } from '../../core/catalogue/catalogue.ts';
import { buildKit, type Kit } from '../../vues/mairie/index.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';

/**
 * The kit of the sheet of that ref; undefined where it has nothing for a mairie. It names the full address
 * of its sheet, when the site knows where it will be.
 */
export function findKit({ catalogue, vueOf }: Site, ref: string): Kit | undefined {
	const fiche = findFiche(catalogue, ref);
	const adresse = adresseSite();
	return fiche && buildKit(catalogue, fiche, vueOf(fiche), adresse ? adresse + fiche.page : '');
}
