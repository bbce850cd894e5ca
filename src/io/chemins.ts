/** The pages to make for the sheets, each with what tells whether it must be made again. */
import { createHash } from 'node:crypto';
import { listFiches } from '../core/catalogue.ts';
import { FAMILLES, type Famille } from '../core/schema/index.ts';
import { getCatalogue, getVue } from './catalogue-du-site.ts';
import { adresseEdition } from './depot.ts';
import { findPdfs } from './impressions-du-site.ts';

export interface CheminFiche {
	params: { famille: string; id: string };
	/** Changes with anything the page shows: its view, its edit link, its PDFs. */
	cacheKey: string;
}

/** One path per sheet; `avecErreurs` adds the sheets that cannot be read, for development. */
export function listCheminsFiches(avecErreurs: boolean): CheminFiche[] {
	const catalogue = getCatalogue();
	const chemins = listFiches(catalogue).map((fiche) => ({
		params: { famille: fiche.famille as string, id: fiche.id },
		cacheKey: createHash('sha1')
			.update(JSON.stringify(getVue(fiche)))
			.update(adresseEdition(fiche.chemin) ?? '')
			.update(JSON.stringify(findPdfs(fiche.ref)))
			.digest('hex'),
	}));
	if (!avecErreurs) return chemins;
	const illisibles = catalogue.lectures.filter(
		(l) => FAMILLES.includes(l.collection as Famille) && l.donnees === undefined,
	);
	return [
		...chemins,
		...illisibles.map((l) => ({
			params: { famille: l.collection as string, id: l.id },
			cacheKey: 'erreur',
		})),
	];
}
