/** The kits to make: one for every sheet that a mairie may be asked for. */
import { type Fiche, findFiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { isSollicitable } from '../../core/catalogue/derives.ts';
import { buildKit, type Kit } from '../../vues/mairie/index.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { type CheminFiche, toChemins } from '../construction/chemins.ts';

/** The kit names the full address of its sheet, when the site knows where it will be. */
function buildKitOf({ catalogue, vueOf }: Site, fiche: Fiche): Kit | undefined {
	const adresse = adresseSite();
	return buildKit(catalogue, fiche, vueOf(fiche), adresse ? adresse + fiche.page : '');
}

export const listCheminsKits = (site: Site): CheminFiche[] =>
	toChemins(listFiches(site.catalogue).filter(isSollicitable), (fiche) => buildKitOf(site, fiche));

/** The kit of the sheet of that ref; a page only asks for one that is in its list. */
export function findKit(site: Site, ref: string): Kit {
	const fiche = findFiche(site.catalogue, ref);
	const kit = fiche && buildKitOf(site, fiche);
	if (!kit) throw new Error(`La fiche « ${ref} » n’a rien pour une mairie.`);
	return kit;
}
