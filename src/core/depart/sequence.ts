/** Five answers and the sheets of the catalogue: three steps, none of which breaks an answer. */

import { parseRef } from '../../familles/registre/ids.ts';
import type { DonneesDepart } from '../schema/index.ts';
import { type Duree, type Plage, sumPlages, toMinutes } from '../temps/durees.ts';
import type { FicheDepart } from './faits.ts';

export const QUESTIONS = ['qui', 'habitants', 'temps', 'animation', 'moment'] as const;
export type Question = (typeof QUESTIONS)[number];
/** The identifier of the answer to each question. */
export type Choix = Record<Question, string>;

type ReponseOf<Q extends Question> = DonneesDepart['questions'][Q]['reponses'][number];
export type Reponses = { [Q in Question]: ReponseOf<Q> };
export type DonneesPas = ReponseOf<'moment'>['pas'][number];

export interface Pas {
	donnees: DonneesPas;
	fiche: FicheDepart;
	/** The sheet of the step before says that this one comes next. */
	suite: FicheDepart | undefined;
	/** Communes of the size asked for, that tried it. */
	memeTaille: string[];
	/** Others that fit as well, two at most. */
	autres: FicheDepart[];
}

export interface Depart {
	reponses: Reponses;
	/** Three, or none when nothing fits. */
	pas: Pas[];
	/** Sum of the sheets that count their hours, and how many do. */
	heures: { minutes: Plage; fiches: number };
	/** Sum by role, of the sheets that name it. */
	roles: { role: string; minutes: Plage; fiches: number }[];
	/** Steps of the three sheets, and those that count for no role. */
	etapes: { nombre: number; nonComptees: number };
}

/** The answers of those identifiers; undefined unless there is one to each question. */
export function findReponses(
	{ questions }: Pick<DonneesDepart, 'questions'>,
	choix: Partial<Record<Question, string>>,
): Reponses | undefined {
	const trouvees = QUESTIONS.flatMap((q) => {
		const reponses: { id: string }[] = questions[q].reponses;
		const reponse = reponses.find((r) => r.id === choix[q]);
		return reponse ? [[q, reponse] as const] : [];
	});
	return trouvees.length === QUESTIONS.length
		? (Object.fromEntries(trouvees) as unknown as Reponses)
		: undefined;
}

/** What the answers ask of every sheet, whatever the step. An action gives no level: the page says it. */
export function isPossible(fiche: FicheDepart, { qui, temps, animation }: Reponses): boolean {
	return (
		fiche.publics.includes(qui.public) &&
		hasTime(fiche, temps) &&
		(fiche.niveau === undefined || animation.niveaux.includes(fiche.niveau))
	);
}

/** A sheet that does not count its hours is judged by how long it lasts. */
function hasTime(
	{ minutes, etalement }: FicheDepart,
	{ heures, mois }: ReponseOf<'temps'>,
): boolean {
	if (minutes) return heures === undefined || minutes.max <= heures * 60;
	return mois === undefined || lengthOf(etalement) <= lengthOf({ min: mois, unite: 'mois' });
}

const lengthOf = (duree: Duree): number => toMinutes(duree).max;

export function buildDepart(fiches: readonly FicheDepart[], reponses: Reponses): Depart {
	const possibles = fiches.filter((f) => isPossible(f, reponses));
	const choisies = choose(possibles, reponses, []) ?? [];
	const prises = new Set(choisies);
	const pas = choisies.map((fiche, i): Pas => {
		const donnees = reponses.moment.pas[i] as DonneesPas;
		const avant = choisies[i - 1];
		const autres = sortCandidates(possibles, donnees, reponses, avant)
			.filter((f) => !prises.has(f))
			.slice(0, AUTRES_MAX);
		for (const autre of autres) prises.add(autre);
		return {
			donnees,
			fiche,
			suite: avant?.apres.includes(fiche.ref) ? avant : undefined,
			memeTaille: listMemeTaille(fiche, reponses),
			autres,
		};
	});
	return {
		reponses,
		pas,
		heures: sumHeures(choisies),
		roles: sumRoles(choisies),
		etapes: {
			nombre: choisies.reduce((n, f) => n + f.temps.etapes, 0),
			nonComptees: choisies.reduce((n, f) => n + f.temps.nonComptees, 0),
		},
	};
}

const AUTRES_MAX = 2;

/** The first sheet of each step that leaves one for the steps after. */
function choose(
	fiches: readonly FicheDepart[],
	reponses: Reponses,
	choisies: readonly FicheDepart[],
): readonly FicheDepart[] | undefined {
	const donnees = reponses.moment.pas[choisies.length];
	if (!donnees) return choisies;
	for (const fiche of sortCandidates(fiches, donnees, reponses, choisies.at(-1))) {
		if (choisies.includes(fiche)) continue;
		const toutes = choose(fiches, reponses, [...choisies, fiche]);
		if (toutes) return toutes;
	}
	return undefined;
}

const rangFamille = ({ ref }: FicheDepart, { familles }: DonneesPas): number =>
	familles.findIndex((famille) => famille === parseRef(ref)?.famille);

function sortCandidates(
	fiches: readonly FicheDepart[],
	pas: DonneesPas,
	reponses: Reponses,
	avant: FicheDepart | undefined,
): FicheDepart[] {
	const rangs = fiches
		.filter(
			(f) => rangFamille(f, pas) !== -1 && pas.phases.some((phase) => f.phases.includes(phase)),
		)
		.map((fiche) => ({ fiche, rang: rankFiche(fiche, pas, reponses, avant) }));
	return rangs
		.sort((a, b) => compareRangs(a.rang, b.rang) || (a.fiche.ref < b.fiche.ref ? -1 : 1))
		.map(({ fiche }) => fiche);
}

/** Lengths under 30 hours are not told apart: what was tried elsewhere comes first. */
const PALIER = 30 * 60;
const MATURITES = ['eprouvee', 'testee', 'proposee', 'ebauche'];

/** What is preferred, from the most to the least: the smallest number first. */
function rankFiche(
	fiche: FicheDepart,
	pas: DonneesPas,
	reponses: Reponses,
	avant: FicheDepart | undefined,
): number[] {
	const { min, max } = fiche.minutes ?? toMinutes(fiche.etalement);
	const longueur = fiche.minutes ? max : (min + max) / 2;
	const preferees: readonly string[] | undefined = reponses.qui.competences;
	return [
		pas.phases.findIndex((p) => fiche.phases.includes(p)),
		rangFamille(fiche, pas),
		preferees && fiche.competences.some((c) => !preferees.includes(c)) ? 1 : 0,
		listMemeTaille(fiche, reponses).length > 0 ? 0 : 1,
		Math.ceil(longueur / PALIER),
		MATURITES.indexOf(fiche.maturite),
		avant?.apres.includes(fiche.ref) ? 0 : 1,
		fiche.publics.indexOf(reponses.qui.public),
		longueur,
	];
}

function compareRangs(a: readonly number[], b: readonly number[]): number {
	for (const [i, rang] of a.entries()) {
		const ecart = rang - (b[i] ?? 0);
		if (ecart !== 0) return ecart;
	}
	return 0;
}

function listMemeTaille(fiche: FicheDepart, { habitants }: Reponses): string[] {
	const { population } = habitants;
	if (!population) return [];
	const { min, max = Number.POSITIVE_INFINITY } = population;
	return fiche.essais
		.filter((e) => e.population !== undefined && e.population >= min && e.population <= max)
		.map((e) => e.nom);
}

function sumHeures(fiches: readonly FicheDepart[]): Depart['heures'] {
	const comptees = fiches.flatMap((f) => f.minutes ?? []);
	return { minutes: sumPlages(comptees), fiches: comptees.length };
}

function sumRoles(fiches: readonly FicheDepart[]): Depart['roles'] {
	const roles = new Set(fiches.flatMap((f) => Object.keys(f.temps.roles)));
	return [...roles].map((role) => {
		const plages = fiches.flatMap((f) => f.temps.roles[role] ?? []);
		return { role, minutes: sumPlages(plages), fiches: plages.length };
	});
}
