/** The values that a form offers: vocabularies, sheets and records, by their names. */

import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { uneFois } from '../core/catalogue/une-fois.ts';
import { applyTypographie } from '../core/texte/typographie.ts';
import { FAMILLES, type Famille } from '../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../familles/registre/noms.ts';

export interface Option {
	valeur: string;
	nom: string;
	/** Heading of the group it stands in. */
	groupe?: string;
}

export interface Listes {
	/** By the collection that the schema refers to: `vocabulaires/phases`. */
	courtes: ReadonlyMap<string, readonly Option[]>;
	longues: ReadonlyMap<string, readonly Option[]>;
}

/** Beyond, a list is fetched by the form. */
const COURTE_MAX = 12;

export const buildListes = uneFois((catalogue): Listes => {
	const listes = [...vocabulairesOf(catalogue), ...fichesOf(catalogue), ...annexesOf(catalogue)];
	const courte = ([nom, options]: readonly [string, readonly Option[]]): boolean =>
		nom.startsWith('vocabulaires/') && options.length <= COURTE_MAX;
	return {
		courtes: new Map(listes.filter(courte)),
		longues: new Map(listes.filter((l) => !courte(l))),
	};
});

type Liste = readonly [string, readonly Option[]];

const byNom = (a: Option, b: Option): number => a.nom.localeCompare(b.nom, 'fr');

function vocabulairesOf(catalogue: Catalogue): Liste[] {
	const autres = [...catalogue.vocabulaires].filter(([nom]) => nom !== 'objectifs');
	const objectifs = catalogue.axes.flatMap((axe) =>
		axe.orientations.flatMap((o) =>
			o.objectifs.map(({ id, nom }) => ({
				valeur: id,
				nom: applyTypographie(nom),
				groupe: applyTypographie(axe.nom),
			})),
		),
	);
	return [
		['vocabulaires/objectifs', objectifs],
		...autres.map(([nom, entrees]): Liste => {
			const options = [...entrees].map(([valeur, e]) => ({ valeur, nom: applyTypographie(e.nom) }));
			return [`vocabulaires/${nom}`, options];
		}),
	];
}

function fichesOf(catalogue: Catalogue): Liste[] {
	const parFamille = FAMILLES.map((famille): [Famille, Option[]] => {
		const fiches = [...catalogue[famille].values()];
		return [famille, fiches.map((f) => ({ valeur: f.id, nom: f.donnees.titre })).sort(byNom)];
	});
	const toutes = parFamille.flatMap(([famille, options]) =>
		options.map(({ valeur, nom }) => ({
			valeur: `${famille}/${valeur}`,
			nom,
			groupe: NOMS_FAMILLES[famille].plusieurs,
		})),
	);
	return [...parFamille, ['fiches', toutes]];
}

function annexesOf(catalogue: Catalogue): Liste[] {
	const nommer = (annexe: ReadonlyMap<string, { donnees: { nom: string } }>): Option[] =>
		[...annexe].map(([valeur, { donnees }]) => ({ valeur, nom: donnees.nom })).sort(byNom);
	const { structures, acteurs, bibliographie, financements, observatoires } = catalogue;
	const references = [...bibliographie].map(([valeur, { donnees }]) => ({
		valeur,
		nom: donnees.titre,
	}));
	return [
		['structures', nommer(structures)],
		['acteurs', nommer(acteurs)],
		['bibliographie', references.sort(byNom)],
		['financements', nommer(financements)],
		['observatoires', nommer(observatoires)],
	];
}
