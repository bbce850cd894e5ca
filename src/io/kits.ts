/** The kits to make: one for every sheet. */
import { createHash } from 'node:crypto';
import { type Fiche, findFiche, listFiches } from '../core/catalogue.ts';
import { buildKit, type Kit } from '../renderers/mairie/index.ts';
import { getCatalogue, getVue } from './catalogue-du-site.ts';
import type { CheminFiche } from './chemins.ts';
import { adresseSite } from './dossiers.ts';

/** The kit names the full address of its sheet, when the site knows where it will be. */
function getKit(fiche: Fiche): Kit {
	const site = adresseSite();
	return buildKit(getCatalogue(), fiche, getVue(fiche), site ? site + fiche.page : '');
}

export function listCheminsKits(): CheminFiche[] {
	return listFiches(getCatalogue()).map((fiche) => ({
		params: { famille: fiche.famille, id: fiche.id },
		cacheKey: createHash('sha1')
			.update(JSON.stringify(getKit(fiche)))
			.digest('hex'),
	}));
}

export function findKit(ref: string): Kit {
	const fiche = findFiche(getCatalogue(), ref);
	if (!fiche) throw new Error(`La fiche « ${ref} » n’existe pas.`);
	return getKit(fiche);
}
