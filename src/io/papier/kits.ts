/** The kits to make: one for every sheet that a mairie may be asked for. */
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { isSollicitable } from '../../core/catalogue/derives.ts';
import { buildKit, type Kit } from '../../vues/mairie/index.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { type CheminFiche, toChemins } from '../construction/chemins.ts';
import { getCatalogue, getFiche, getVue } from '../contenu/catalogue-du-site.ts';

/** The kit names the full address of its sheet, when the site knows where it will be. */
function buildKitOf(fiche: Fiche): Kit | undefined {
	const site = adresseSite();
	return buildKit(getCatalogue(), fiche, getVue(fiche), site ? site + fiche.page : '');
}

export function listCheminsKits(): CheminFiche[] {
	return toChemins(listFiches(getCatalogue()).filter(isSollicitable), buildKitOf);
}

export function getKit(ref: string): Kit {
	const kit = buildKitOf(getFiche(ref));
	if (!kit) throw new Error(`La fiche « ${ref} » n’a rien pour une mairie.`);
	return kit;
}
