/** The kits to make: one for every sheet that a mairie may be asked for. */
import { type Fiche, listFiches } from '../core/catalogue.ts';
import { isSollicitable } from '../core/derives.ts';
import { buildKit, type Kit } from '../renderers/mairie/index.ts';
import { getCatalogue, getFiche, getVue } from './catalogue-du-site.ts';
import { type CheminFiche, toChemins } from './chemins.ts';
import { adresseSite } from './dossiers.ts';

/** The kit names the full address of its sheet, when the site knows where it will be. */
function buildKitOf(fiche: Fiche): Kit {
	const site = adresseSite();
	return buildKit(getCatalogue(), fiche, getVue(fiche), site ? site + fiche.page : '');
}

export function listCheminsKits(): CheminFiche[] {
	return toChemins(listFiches(getCatalogue()).filter(isSollicitable), buildKitOf);
}

export function getKit(ref: string): Kit {
	return buildKitOf(getFiche(ref));
}
