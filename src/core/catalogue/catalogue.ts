/** All that was read, joined: references resolved both ways, places and dates attached. */
import type { Arbre } from '../arbre.ts';
import { type Diagnostic, sortDiagnostics } from '../diagnostics.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { rulesCatalogue } from '../rules/index.ts';
import {
	type Annexe,
	type DonneesActeur,
	type DonneesAction,
	type DonneesAxes,
	type DonneesCommentaire,
	type DonneesDepart,
	type DonneesOutil,
	type DonneesParcours,
	type DonneesReference,
	type DonneesRetour,
	type DonneesStructure,
	type DonneesTerme,
	type DonneesVocabulaire,
	FAMILLES,
	type Famille,
	schemaOf,
} from '../schema/index.ts';
import { applyTypographie } from '../texte/typographie.ts';
import { type Axe, buildAxes, type Orientation } from './axes.ts';
import type { Commune, Dates, Monde } from './monde.ts';

export type { Commune, Dates, Monde };

export interface DonneesParFamille {
	outils: DonneesOutil;
	actions: DonneesAction;
	retours: DonneesRetour;
	parcours: DonneesParcours;
}

export interface Fiche<F extends Famille = Famille> {
	famille: F;
	id: string;
	/** `outils/enquete-collective`: names the sheet everywhere. */
	ref: string;
	/** Address of its page from the root of the site. */
	page: string;
	chemin: string;
	donnees: DonneesParFamille[F];
	arbre: Arbre;
	fichiers: string[];
	dates: Dates | undefined;
}

export interface Enregistrement<T> {
	id: string;
	chemin: string;
	donnees: T;
}

/** One sheet (or record) names another, in a field. */
export interface Citation {
	/** `retours/leaz` or `structures/la-traverse`. */
	par: string;
	champ: string;
}

export interface Catalogue {
	lectures: readonly Lecture[];
	outils: ReadonlyMap<string, Fiche<'outils'>>;
	actions: ReadonlyMap<string, Fiche<'actions'>>;
	retours: ReadonlyMap<string, Fiche<'retours'>>;
	parcours: ReadonlyMap<string, Fiche<'parcours'>>;
	structures: ReadonlyMap<string, Enregistrement<DonneesStructure>>;
	acteurs: ReadonlyMap<string, Enregistrement<DonneesActeur>>;
	bibliographie: ReadonlyMap<string, Enregistrement<DonneesReference>>;
	glossaire: ReadonlyMap<string, Enregistrement<DonneesTerme>>;
	commentaires: ReadonlyMap<string, Enregistrement<DonneesCommentaire>>;
	vocabulaires: ReadonlyMap<
		string,
		ReadonlyMap<string, { nom: string; definition?: string | undefined }>
	>;
	axes: readonly Axe[];
	/** The questions of « Par où commencer ? », if the content asks any. */
	depart: DonneesDepart | undefined;
	/** Every commune that a file names, by INSEE code. */
	communes: ReadonlyMap<string, Commune>;
	/** Who names a sheet or a record, by its ref. */
	citations: ReadonlyMap<string, readonly Citation[]>;
	/** All faults of all files, sorted. */
	diagnostics: readonly Diagnostic[];
	/** What could not be known of the world around the content, in sentences: the dates, for example. */
	avis: readonly string[];
}

/** Joins all readings. `monde` brings what lies outside the content: places, dates. */
export function buildCatalogue(lectures: readonly Lecture[], monde: Monde): Catalogue {
	const triees = [...lectures].sort((a, b) => a.chemin.localeCompare(b.chemin, 'fr'));
	const axes = buildAxes(findParticulier<DonneesAxes>(triees, 'axes'));
	const partiel = {
		lectures: triees,
		outils: collectFiches(triees, 'outils', monde),
		actions: collectFiches(triees, 'actions', monde),
		retours: collectFiches(triees, 'retours', monde),
		parcours: collectFiches(triees, 'parcours', monde),
		structures: collectAnnexes<DonneesStructure>(triees, 'structures'),
		acteurs: collectAnnexes<DonneesActeur>(triees, 'acteurs'),
		bibliographie: collectAnnexes<DonneesReference>(triees, 'bibliographie'),
		glossaire: collectAnnexes<DonneesTerme>(triees, 'glossaire'),
		commentaires: collectAnnexes<DonneesCommentaire>(triees, 'commentaires'),
		vocabulaires: collectVocabulaires(triees, axes),
		axes,
		depart: findParticulier<DonneesDepart>(triees, 'depart'),
		communes: collectCommunes(triees, monde),
		citations: collectCitations(triees),
		diagnostics: [],
		avis: monde.avis ?? [],
	} satisfies Catalogue;
	const diagnostics = [
		...monde.diagnostics,
		...triees.flatMap((l) => l.diagnostics),
		...rulesCatalogue.flatMap((regle) => regle(partiel)),
	];
	return { ...partiel, diagnostics: sortDiagnostics(diagnostics) };
}

/** The values of a vocabulary that has its own schema. */
function findParticulier<T>(lectures: readonly Lecture[], id: string): T | undefined {
	const lecture = lectures.find((l) => l.collection === 'vocabulaires' && l.id === id);
	return lecture?.donnees as T | undefined;
}

function collectFiches<F extends Famille>(
	lectures: readonly Lecture[],
	famille: F,
	monde: Monde,
): Map<string, Fiche<F>> {
	const fiches = new Map<string, Fiche<F>>();
	for (const lecture of lectures) {
		if (lecture.collection !== famille || lecture.donnees === undefined) continue;
		fiches.set(lecture.id, {
			famille,
			id: lecture.id,
			ref: `${famille}/${lecture.id}`,
			page: `/${famille}/${lecture.id}/`,
			chemin: lecture.chemin,
			donnees: lecture.donnees as DonneesParFamille[F],
			arbre: lecture.arbre ?? { contenu: [], notes: [] },
			fichiers: lecture.fichiers,
			dates: monde.datesOf(lecture.chemin),
		});
	}
	return fiches;
}

function collectAnnexes<T>(
	lectures: readonly Lecture[],
	annexe: Annexe,
): Map<string, Enregistrement<T>> {
	const trouves = lectures.filter((l) => l.collection === annexe && l.donnees !== undefined);
	return new Map(
		trouves.map((l) => [l.id, { id: l.id, chemin: l.chemin, donnees: l.donnees as T }]),
	);
}

type Entrees = Map<string, { nom: string; definition?: string | undefined }>;

function collectVocabulaires(
	lectures: readonly Lecture[],
	axes: readonly Axe[],
): Map<string, Entrees> {
	const vocabulaires = new Map<string, Entrees>();
	for (const lecture of lectures) {
		if (lecture.collection !== 'vocabulaires' || lecture.donnees === undefined) continue;
		if (schemaOf('vocabulaires', lecture.id) !== 'vocabulaires') continue;
		const { entrees } = lecture.donnees as DonneesVocabulaire;
		vocabulaires.set(lecture.id, new Map(entrees.map((e) => [e.id, e])));
	}
	vocabulaires.set('axes', new Map(axes.map((a) => [a.id, a])));
	const orientations = axes.flatMap((a) => a.orientations);
	vocabulaires.set('orientations', new Map(orientations.map((o: Orientation) => [o.id, o])));
	vocabulaires.set(
		'objectifs',
		new Map(orientations.flatMap((o) => o.objectifs.map((b) => [b.id, b]))),
	);
	return vocabulaires;
}

function collectCommunes(lectures: readonly Lecture[], monde: Monde): Map<string, Commune> {
	const communes = new Map<string, Commune>();
	for (const lecture of lectures)
		for (const renvoi of lecture.renvois) {
			if (renvoi.genre !== 'commune' || communes.has(renvoi.valeur)) continue;
			const commune = monde.communeOf(renvoi.valeur);
			if (commune) communes.set(renvoi.valeur, typeset(commune));
		}
	return communes;
}

/** The official list writes straight apostrophes: « Val-d'Oise ». */
function typeset(commune: Commune): Commune {
	const zone = (z: { code: string; nom: string }) => ({ ...z, nom: applyTypographie(z.nom) });
	return {
		...commune,
		nom: applyTypographie(commune.nom),
		departement: zone(commune.departement),
		region: zone(commune.region),
		epci: commune.epci && zone(commune.epci),
	};
}

function collectCitations(lectures: readonly Lecture[]): Map<string, Citation[]> {
	const citations = new Map<string, Citation[]>();
	for (const lecture of lectures)
		for (const renvoi of lecture.renvois) {
			if (renvoi.genre !== 'reference' || renvoi.collection.startsWith('vocabulaires/')) continue;
			const cible =
				renvoi.collection === 'fiches' ? renvoi.valeur : `${renvoi.collection}/${renvoi.valeur}`;
			const liste = citations.get(cible) ?? [];
			const par = `${lecture.collection}/${lecture.id}`;
			const champ = renvoi.champ.split(' › ')[0] ?? '';
			if (!liste.some((c) => c.par === par && c.champ === champ)) liste.push({ par, champ });
			citations.set(cible, liste);
		}
	return citations;
}

/** The sheet a ref names, whatever its family. */
export function findFiche(catalogue: Catalogue, ref: string): Fiche | undefined {
	const [famille, id] = ref.split('/');
	if (!FAMILLES.includes(famille as Famille) || id === undefined) return undefined;
	return catalogue[famille as Famille].get(id);
}

/** Every sheet, family by family. */
export const listFiches = (catalogue: Catalogue): Fiche[] =>
	FAMILLES.flatMap((famille) => [...catalogue[famille].values()] as Fiche[]);
