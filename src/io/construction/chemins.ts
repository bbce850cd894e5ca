/** The pages to make for the sheets, each with what tells whether it must be made again. */
import { createHash } from 'node:crypto';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { isFamille } from '../../familles/registre/ids.ts';
import { buildVueUsages } from '../../vues/fiche/usages.ts';
import type { Site } from '../../vues/site.ts';
import { readTailles } from '../contenu/images/index.ts';
import { findPdfs } from '../papier/impressions-du-site.ts';
import { editionOf } from './depot.ts';
import { listFluxOf } from './flux.ts';

export interface CheminFiche {
	params: { famille: string; id: string };
	/** Changes with anything the page shows. */
	cacheKey: string;
}

/** One path for each of these sheets; `montre` gives all that its page shows. */
export function toChemins(
	fiches: readonly Fiche[],
	montre: (fiche: Fiche) => unknown,
): CheminFiche[] {
	return fiches.map((fiche) => ({
		params: { famille: fiche.famille, id: fiche.id },
		cacheKey: createHash('sha1')
			.update(JSON.stringify(montre(fiche)))
			.digest('hex'),
	}));
}

/** One path per sheet; `avecErreurs` adds the sheets that cannot be read, for development. */
export function listCheminsFiches({ catalogue, vueOf }: Site, avecErreurs: boolean): CheminFiche[] {
	const chemins = toChemins(listFiches(catalogue), (fiche) => [
		vueOf(fiche),
		buildVueUsages(catalogue, fiche.ref),
		editionOf(fiche.chemin),
		findPdfs(fiche.ref),
		listFluxOf(catalogue, vueOf(fiche).axe?.id),
		[...readTailles(vueOf(fiche).page, fiche.fichiers)],
	]);
	if (!avecErreurs) return chemins;
	const illisibles = catalogue.lectures.filter(
		(l) => isFamille(l.collection) && l.donnees === undefined,
	);
	return [
		...chemins,
		...illisibles.map((l) => ({
			params: { famille: l.collection as string, id: l.id },
			cacheKey: 'erreur',
		})),
	];
}
