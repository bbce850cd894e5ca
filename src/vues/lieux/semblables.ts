/** Places where something was done, by size: for those who look for communes like their own. */

import { strateOf } from '../../core/catalogue/ressemblance.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { listTailles } from '../../core/pages/lieux.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import { listTerritoires, type VueTerritoire } from '../listes/annexes.ts';
import { groupPassages, type VuePassage } from './passages.ts';

/** What the page of a size shows, and what the search of the browser ranks. */
export interface LieuSemblable {
	code: string;
	nom: string;
	departement: { code: string; nom: string };
	population: number | undefined;
	/** « Ain, 912 habitants » */
	precision: string;
	page: string;
	fiches: VuePassage[];
}

export interface VueTaille {
	id: string;
	/** « moins de 200 habitants », and as a heading. */
	nom: string;
	titre: string;
	page: string;
	lieux: LieuSemblable[];
}

export const RACINE = '/communes-comme-la-mienne/';

export const listLieuxSemblables = uneFois((catalogue): LieuSemblable[] => {
	const passages = groupPassages(catalogue);
	return listTerritoires(catalogue).map((t) => toLieu(t, passages.get(t.commune.code) ?? []));
});

function toLieu({ commune, habitants }: VueTerritoire, fiches: VuePassage[]): LieuSemblable {
	const { code, nom, departement, population } = commune;
	return {
		code,
		nom,
		departement: { code: departement.code, nom: departement.nom },
		population,
		precision: `${departement.nom}, ${habitants}`,
		page: `/territoires/${code}/`,
		fiches,
	};
}

/** From the smallest communes to the largest; the sizes where something was done. */
export const buildTailles = uneFois((catalogue): VueTaille[] => {
	const lieux = listLieuxSemblables(catalogue);
	return listTailles(catalogue).map(({ id, strate }) => ({
		id,
		nom: strate.nom,
		titre: capitalize(strate.nom),
		page: `${RACINE}${id}/`,
		lieux: lieux.filter((l) => strateOf(l.population)?.id === strate.id),
	}));
});
