/** From the readings of all files to the catalogue. */
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import type { DonneesOf } from '../../familles/registre/schemas.ts';
import { CONFORMITE_VIDE } from '../conformite/schema.ts';
import { sortDiagnostics } from '../diagnostics.ts';
import { maxOf } from '../formats/suites.ts';
import type { Commune } from '../france/commune.ts';
import type { Lecture } from '../lecture/types.ts';
import { PUBLICATION_VIDE } from '../publication/schema.ts';
import { rulesCatalogue } from '../rules/index.ts';
import {
	type Annexe,
	type DonneesActeur,
	type DonneesAxes,
	type DonneesCommentaire,
	type DonneesDepart,
	type DonneesFinancement,
	type DonneesObservatoire,
	type DonneesQuestions,
	type DonneesReference,
	type DonneesStructure,
	type DonneesTerme,
	type DonneesVocabulaire,
	type DonneesVoisins,
	schemaOf,
} from '../schema/index.ts';
import { applyTypographie } from '../texte/typographie.ts';
import { type Axe, buildAxes, type Orientation } from './axes.ts';
import type {
	Catalogue,
	Citation,
	Enregistrement,
	FicheOf,
	FichesParFamille,
} from './catalogue.ts';
import type { Monde } from './monde.ts';
import { indexTemoins } from './temoins.ts';

/** Joins all readings, and judges them. `monde` brings what lies outside the content: places, dates. */
export function buildCatalogue(lectures: readonly Lecture[], monde: Monde): Catalogue {
	const catalogue = joinLectures(lectures, monde);
	const regles = rulesCatalogue.flatMap((regle) => regle(catalogue, monde));
	return { ...catalogue, diagnostics: sortDiagnostics([...catalogue.diagnostics, ...regles]) };
}

/** The same, without what only all files together tell: of the faults, those of each file alone. */
export function joinLectures(lectures: readonly Lecture[], monde: Monde): Catalogue {
	const triees = [...lectures].sort((a, b) => a.chemin.localeCompare(b.chemin, 'fr'));
	const axes = buildAxes(findParticulier<DonneesAxes>(triees, 'axes'));
	const fiches = collectFamilles(triees, monde);
	return {
		lectures: triees,
		...fiches,
		structures: collectAnnexes<DonneesStructure>(triees, 'structures'),
		acteurs: collectAnnexes<DonneesActeur>(triees, 'acteurs'),
		bibliographie: collectAnnexes<DonneesReference>(triees, 'bibliographie'),
		financements: collectAnnexes<DonneesFinancement>(triees, 'financements'),
		observatoires: collectAnnexes<DonneesObservatoire>(triees, 'observatoires'),
		glossaire: collectAnnexes<DonneesTerme>(triees, 'glossaire'),
		questions: collectAnnexes<DonneesQuestions>(triees, 'questions'),
		commentaires: collectAnnexes<DonneesCommentaire>(triees, 'commentaires'),
		vocabulaires: collectVocabulaires(triees, axes),
		axes,
		depart: findParticulier<DonneesDepart>(triees, 'depart'),
		voisins: findParticulier<DonneesVoisins>(triees, 'mots-voisins'),
		communes: collectCommunes(triees, monde),
		temoins: indexTemoins(fiches),
		citations: collectCitations(triees),
		diagnostics: sortDiagnostics([
			...monde.diagnostics,
			...(monde.registres?.diagnostics ?? []),
			...triees.flatMap((l) => l.diagnostics),
		]),
		redirections: monde.registres?.redirections ?? [],
		verrou: monde.registres?.verrou,
		publication: monde.registres?.publication ?? PUBLICATION_VIDE,
		conformite: monde.registres?.conformite ?? CONFORMITE_VIDE,
		modification: findModification(triees, monde),
		avis: monde.avis ?? [],
	};
}

function findModification(lectures: readonly Lecture[], { datesOf }: Monde): string | undefined {
	const dates = lectures.flatMap(({ chemin }) => datesOf(chemin)?.modification ?? []);
	const instants = dates.map((date) => Date.parse(date));
	return dates[instants.indexOf(maxOf(instants))];
}

/** The values of a vocabulary that has its own schema. */
function findParticulier<T>(lectures: readonly Lecture[], id: string): T | undefined {
	const lecture = lectures.find((l) => l.collection === 'vocabulaires' && l.id === id);
	return lecture?.donnees as T | undefined;
}

function collectFamilles(lectures: readonly Lecture[], monde: Monde): FichesParFamille {
	const paires = FAMILLES.map((famille) => [famille, collectFiches(lectures, famille, monde)]);
	return Object.fromEntries(paires) as FichesParFamille;
}

function collectFiches<F extends Famille>(
	lectures: readonly Lecture[],
	famille: F,
	monde: Monde,
): Map<string, FicheOf<F>> {
	const fiches = new Map<string, FicheOf<F>>();
	for (const lecture of lectures) {
		if (lecture.collection !== famille || lecture.donnees === undefined) continue;
		fiches.set(lecture.id, {
			famille,
			id: lecture.id,
			ref: `${famille}/${lecture.id}`,
			page: `/${famille}/${lecture.id}/`,
			chemin: lecture.chemin,
			donnees: lecture.donnees as DonneesOf<F>,
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
