/** Views of the pages that gather: axes, structures, places. */

import type { Axe } from '../../core/catalogue/axes.ts';
import {
	type Catalogue,
	type Commune,
	type Fiche,
	findFiche,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import { axesOf, compareTitres, listPlacees, objectifsOf } from '../../core/catalogue/derives.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { PAR_PAGE } from '../../core/pages/suites.ts';
import type { DonneesStructure } from '../../core/schema/index.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { toLien } from '../fiche/liens.ts';
import type { VueLien } from '../fiche/vue.ts';
import { sayHabitants } from '../mots.ts';
import { buildTuile, buildVueListe, type VueTuile } from './liste.ts';

const tuiles = (catalogue: Catalogue, fiches: readonly Fiche[]): VueTuile[] =>
	fiches.map((f) => buildTuile(catalogue, f));

export interface VueAxe {
	axe: Axe;
	orientations: {
		nom: string;
		id: string;
		objectifs: { nom: string; id: string; actions: VueLien[]; reste?: SuiteAxe }[];
	}[];
	/** The other families that stand on it, by title or as cards. */
	familles: PartAxe[];
}

/** Where the sheets of an axis that its page does not hold are. */
export interface SuiteAxe {
	total: number;
	montres: number;
	page: string;
	nom: string;
}

export interface PartAxe {
	famille: Famille;
	titre: string;
	genre: 'liens' | 'tuiles';
	reste?: SuiteAxe;
	liens: VueLien[];
	tuiles: VueTuile[];
}

/** An axis: its tree with the sheets that have a place in it, then those that touch it. */
export function buildVueAxe(catalogue: Catalogue, axe: Axe): VueAxe {
	const placees = listPlacees(catalogue);
	return {
		axe,
		orientations: axe.orientations.map((o) => ({
			id: o.id,
			nom: o.nom,
			objectifs: o.objectifs.map((b) => {
				const siennes = placees.filter((f) => objectifsOf(f).includes(b.id));
				const actions = siennes.slice(0, ACTIONS_MAX).map((f) => toLien(f));
				const [premiere] = siennes;
				const reste = premiere && suiteOf(catalogue, axe, premiere.famille, siennes, ACTIONS_MAX);
				return { id: b.id, nom: b.nom, actions, ...(reste ? { reste } : {}) };
			}),
		})),
		familles: FAMILLES.flatMap((famille) => buildPartAxe(catalogue, axe, famille)),
	};
}

/** What the page of an axis shows of each list, which is in full elsewhere. */
const ACTIONS_MAX = 12;
const TUILES_MAX = 24;

/** The list of the axis in that family, where it is filtered by axis; else all its sheets. */
function suiteOf(
	catalogue: Catalogue,
	axe: Axe,
	famille: Famille,
	fiches: readonly Fiche[],
	montres: number,
): SuiteAxe | undefined {
	if (fiches.length <= montres) return undefined;
	const { facettes } = buildVueListe(catalogue, famille);
	const filtre = facettes.find(({ id }) => id === 'axe')?.valeurs.some(({ id }) => id === axe.id);
	const { plusieurs } = NOMS_FAMILLES[famille];
	return {
		total: fiches.length,
		montres,
		page: filtre ? `/${famille}/par/axe/${axe.id}/` : `/${famille}/`,
		nom: filtre ? `${plusieurs}\u00a0: ${axe.court}` : plusieurs,
	};
}

function buildPartAxe(catalogue: Catalogue, axe: Axe, famille: Famille): PartAxe[] {
	const genre = vueOf(famille).surAxe;
	const fiches = listFiches(catalogue)
		.filter((f) => f.famille === famille && axesOf(catalogue, f).includes(axe.id))
		.sort(compareTitres);
	if (!genre || fiches.length === 0) return [];
	const max = genre === 'liens' ? PAR_PAGE : TUILES_MAX;
	const montrees = fiches.slice(0, max);
	const reste = suiteOf(catalogue, axe, famille, fiches, max);
	return [
		{
			famille,
			titre: NOMS_FAMILLES[famille].plusieurs,
			genre,
			...(reste ? { reste } : {}),
			liens: genre === 'liens' ? montrees.map((f) => toLien(f)) : [],
			tuiles: genre === 'tuiles' ? tuiles(catalogue, montrees) : [],
		},
	];
}

/** Sheets that name a record, family by family. */
export function citants(catalogue: Catalogue, ref: string): VueLien[] {
	const refs = [...new Set((catalogue.citations.get(ref) ?? []).map((c) => c.par))];
	return refs.flatMap((r) => {
		const fiche = findFiche(catalogue, r);
		return fiche ? [toLien(fiche)] : [];
	});
}

export interface VueStructure {
	id: string;
	donnees: DonneesStructure;
	citants: VueLien[];
	communes: Commune[];
}

export const buildVuesStructures = uneFois((catalogue): VueStructure[] => {
	const rang = { coordination: 0, partenaire: 1, autre: 2 };
	return [...catalogue.structures.values()]
		.map(({ id, donnees }) => ({
			id,
			donnees,
			citants: citants(catalogue, `structures/${id}`),
			communes: (donnees.communes ?? []).flatMap((c) => catalogue.communes.get(c) ?? []),
		}))
		.sort(
			(a, b) =>
				rang[a.donnees.role] - rang[b.donnees.role] ||
				a.donnees.nom.localeCompare(b.donnees.nom, 'fr'),
		);
});

export interface VueTerritoire {
	commune: Commune;
	habitants: string;
	fiches: VueLien[];
	/** Those that help it, by their own account. */
	structures: VueLien[];
}

/** The places that sheets tell of. */
export const listTerritoires = (catalogue: Catalogue): VueTerritoire[] =>
	buildVuesTerritoires(catalogue).filter(({ fiches }) => fiches.length > 0);

/** Places that a sheet or a structure names, with the sheets and the structures. */
export const buildVuesTerritoires = uneFois((catalogue): VueTerritoire[] => {
	const fiches = listFiches(catalogue);
	const structures = buildVuesStructures(catalogue);
	const lectures = new Map(catalogue.lectures.map((l) => [`${l.collection}/${l.id}`, l]));
	return [...catalogue.communes.values()]
		.map((commune) => ({
			commune,
			habitants: sayHabitants(commune.population),
			fiches: fiches
				.filter((f) =>
					lectures
						.get(f.ref)
						?.renvois.some((r) => r.genre === 'commune' && r.valeur === commune.code),
				)
				.map((f) => toLien(f)),
			structures: structures
				.filter((s) => s.communes.some((c) => c.code === commune.code))
				.map(({ id, donnees }) => ({ titre: donnees.nom, href: `/structures/${id}/` })),
		}))
		.sort((a, b) => a.commune.nom.localeCompare(b.commune.nom, 'fr'));
});

/** The same places, région by région, then département by département. */
export function groupTerritoires(
	territoires: readonly VueTerritoire[],
): { id: string; nom: string; departements: { nom: string; territoires: VueTerritoire[] }[] }[] {
	return groupByNom(territoires, (t) => t.commune.region.nom).map(([nom, siens]) => ({
		id: siens[0]?.commune.region.code ?? '',
		nom,
		departements: groupByNom(siens, (t) => t.commune.departement.nom).map(
			([departement, communes]) => ({ nom: departement, territoires: communes }),
		),
	}));
}

function groupByNom<T>(elements: readonly T[], nomOf: (element: T) => string): [string, T[]][] {
	const groupes = Map.groupBy(elements, nomOf);
	return [...groupes].sort(([a], [b]) => a.localeCompare(b, 'fr'));
}
