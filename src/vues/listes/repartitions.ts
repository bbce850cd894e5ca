/** How many sheets of each kind: the counts of the state of the commons. */

import type { Axe } from '../../core/catalogue/axes.ts';
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import {
	axesOf,
	isEprouvable,
	listPlacees,
	MATURITES,
	maturiteOf,
	objectifsOf,
} from '../../core/catalogue/derives.ts';
import { FAMILLES } from '../../core/schema/index.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { nommer } from '../mots.ts';

export interface Compte {
	nom: string;
	nombre: number;
}

export interface Repartition {
	id: string;
	titre: string;
	/** What the counts mean, where it is not plain. */
	precision?: string;
	/** Of the two columns. */
	entetes: [string, string];
	comptes: Compte[];
	/** The greatest count, which fills the width of a chart. */
	max: number;
}

function countBy<T>(
	cles: readonly { id: T; nom: string }[],
	fiches: readonly Fiche[],
	clesOf: (fiche: Fiche) => readonly T[],
): Compte[] {
	const vus = fiches.flatMap(clesOf);
	return cles.map(({ id, nom }) => ({ nom, nombre: vus.filter((v) => v === id).length }));
}

const STATUTS = [
	{ id: 'complete', nom: 'Complète' },
	{ id: 'ebauche', nom: MATURITES.ebauche },
] as const;

/** The greatest count is found once they are all there. */
function repartition(
	id: string,
	titre: string,
	entetes: Repartition['entetes'],
	comptes: Compte[],
	precision?: string,
): Repartition {
	const max = Math.max(0, ...comptes.map((c) => c.nombre));
	return { id, titre, ...(precision && { precision }), entetes, comptes, max };
}

export function buildRepartitions(catalogue: Catalogue, fiches: readonly Fiche[]): Repartition[] {
	const maturites = Object.entries(MATURITES).map(([id, nom]) => ({ id, nom }));
	const types = FAMILLES.map((id) => ({ id, nom: NOMS_FAMILLES[id].plusieurs }));
	return [
		repartition(
			'type',
			'Par type',
			['Type', 'Fiches'],
			countBy(types, fiches, (f) => [f.famille]),
		),
		repartition(
			'axe',
			'Par axe',
			['Axe', 'Fiches'],
			countBy(catalogue.axes, fiches, (f) => axesOf(catalogue, f)),
			'Une fiche qui touche plusieurs axes compte dans chacun\u202f; un outil qui n’en nomme aucun n’est pas compté ici.',
		),
		repartition(
			'statut',
			'Par statut',
			['Statut', 'Fiches'],
			countBy(STATUTS, fiches, (f) => [f.donnees.statut]),
			'Une ébauche manque de faits, et sa page le dit.',
		),
		repartition(
			'maturite',
			'Par maturité',
			['Maturité', 'Outils et actions'],
			countBy(maturites, fiches.filter(isEprouvable), (f) => [maturiteOf(catalogue, f)]),
			'Testée\u00a0: un retour d’expérience la raconte. Éprouvée\u00a0: deux retours ou plus, dans trois communes ou plus.',
		),
		countSources(fiches),
		countObjectifs(catalogue),
	];
}

/** Beyond, sheets are counted together. */
const SOURCES_MAX = 6;

function countSources(fiches: readonly Fiche[]): Repartition {
	const nombres = fiches.map((f) => f.donnees.sources.length);
	const total = nombres.reduce((somme, n) => somme + n, 0);
	const comptes = Array.from({ length: SOURCES_MAX }, (_, i) => i + 1).map((n) => ({
		nom: n === SOURCES_MAX ? `${n} ou plus` : String(n),
		nombre: nombres.filter((x) => (n === SOURCES_MAX ? x >= n : x === n)).length,
	}));
	return repartition(
		'sources',
		'Par nombre de sources',
		['Sources', 'Fiches'],
		comptes,
		`${total} sources en tout. Une fiche qui n’en a qu’une est fragile.`,
	);
}

function countObjectifs(catalogue: Catalogue): Repartition {
	const objectifs = listObjectifs(catalogue).map(({ id, nom, axe }) => ({
		id,
		nom: `${axe.court}\u00a0: ${nom}`,
	}));
	const comptes = countBy(objectifs, listPlacees(catalogue), objectifsOf);
	return repartition('objectif', 'Actions par objectif', ['Objectif', 'Actions'], comptes);
}

/** Every objectif, in the order of the tree, with its axe. */
export function listObjectifs(catalogue: Catalogue): { id: string; nom: string; axe: Axe }[] {
	return catalogue.axes.flatMap((axe) =>
		axe.orientations.flatMap((o) =>
			o.objectifs.map(({ id }) => ({ id, nom: nommer(catalogue, 'objectifs', id), axe })),
		),
	);
}
