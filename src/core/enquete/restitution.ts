/** What a group gives back after it has listened: what was chosen to be said, and what the interviews say of themselves. */
import { isObjet } from '../formats/objet.ts';
import { GROUPE_MIN } from '../formats/petits-nombres.ts';
import { isDate, sayDate } from '../temps/dates.ts';
import { countRecueil, listAccordes, listCriteres } from './comptes.ts';
import { toTexte } from './lecture.ts';
import { listReponses } from './questionnaire.ts';
import type { Recueil } from './recueil.ts';

/** In the group's own words; a blank line makes a paragraph. */
export const CHAMPS_RESTITUTION = [
	'titre',
	'pourquoi',
	'entendu',
	'desaccords',
	'suite',
	'rendez-vous',
] as const;
export type ChampRestitution = (typeof CHAMPS_RESTITUTION)[number];

export interface Restitution {
	champs: Readonly<Partial<Record<ChampRestitution, string>>>;
	/** Questions whose counts are left out. */
	tues: readonly string[];
	/** Words that people said, chosen to be read by all. */
	paroles: readonly Parole[];
}

/** What somebody said, under what it is about; no name goes with it. */
export interface Parole {
	theme: string;
	dit: string;
}

export const RESTITUTION_VIDE: Restitution = { champs: {}, tues: [], paroles: [] };

/** Of what is given back, while the group has none of its own. */
export const TITRE_RESTITUTION = 'Ce que nous avons entendu';

export const CHAMP_MAX = 4000;
const PAROLE_MAX = 1000;
const LISTE_MAX = 200;
/** On four pages: more are read by nobody. */
export const PAROLES_MAX = 24;

export function parseRestitution(valeur: unknown): Restitution {
	if (!isObjet(valeur)) return RESTITUTION_VIDE;
	const { champs, tues, paroles } = valeur;
	const dits = isObjet(champs)
		? CHAMPS_RESTITUTION.map((nom) => [nom, toTexte(champs[nom], CHAMP_MAX)] as const)
		: [];
	return {
		champs: Object.fromEntries(dits.filter(([, dit]) => dit !== '')),
		tues: Array.isArray(tues)
			? tues.slice(0, LISTE_MAX).flatMap((id) => toTexte(id, 80) || [])
			: [],
		paroles: Array.isArray(paroles)
			? paroles.slice(0, PAROLES_MAX).flatMap((brute) => parseParole(brute) ?? [])
			: [],
	};
}

function parseParole(valeur: unknown): Parole | undefined {
	if (!isObjet(valeur)) return undefined;
	const dit = toTexte(valeur.dit, PAROLE_MAX).trim();
	return dit === '' ? undefined : { theme: toTexte(valeur.theme, 120).trim(), dit };
}

/** An empty text takes the field away. */
export function setChamp(
	{ champs, ...reste }: Restitution,
	nom: ChampRestitution,
	dit: string,
): Restitution {
	const { [nom]: _, ...autres } = champs;
	return { ...reste, champs: dit === '' ? autres : { ...autres, [nom]: dit } };
}

export const toggleQuestion = (
	restitution: Restitution,
	id: string,
	montree: boolean,
): Restitution => ({
	...restitution,
	tues: montree
		? restitution.tues.filter((tue) => tue !== id)
		: [...new Set([...restitution.tues, id])],
});

const isMeme = (a: Parole, b: Parole): boolean => a.theme === b.theme && a.dit === b.dit;

export const hasParole = ({ paroles }: Restitution, parole: Parole): boolean =>
	paroles.some((choisie) => isMeme(choisie, parole));

/** Chosen, or no longer; beyond the limit, none is added. */
export function toggleParole(
	restitution: Restitution,
	parole: Parole,
	choisie: boolean,
): Restitution {
	const autres = restitution.paroles.filter((presente) => !isMeme(presente, parole));
	const place = choisie && autres.length < PAROLES_MAX;
	return { ...restitution, paroles: place ? [...autres, parole] : autres };
}

/** The words that were chosen, under what they are about, in the order in which they were chosen. */
export function groupParoles(paroles: readonly Parole[]): Map<string, string[]> {
	const parTheme = new Map<string, string[]>();
	for (const { theme, dit } of paroles) parTheme.set(theme, [...(parTheme.get(theme) ?? []), dit]);
	return parTheme;
}

/** « Nous avons écouté 17 personnes, entre le 3 novembre 2026 et le 28 novembre 2026. » */
export function sayEcoute(recueil: Recueil): string[] {
	const { entretiens, refus } = countRecueil(recueil);
	const jours = listAccordes(recueil)
		.map(({ jour }) => jour)
		.filter(isDate)
		.sort();
	const [debut, fin] = [jours.at(0), jours.at(-1)];
	const quand =
		!debut || !fin
			? ''
			: debut === fin
				? `, le ${sayDate(debut)}`
				: `, entre le ${sayDate(debut)} et le ${sayDate(fin)}`;
	const qui = entretiens > 1 ? `${entretiens}\u00a0personnes` : 'une personne';
	return [
		...(entretiens > 0 ? [`Nous avons écouté ${qui}${quand}.`] : []),
		...(refus > 0
			? [
					refus > 1
						? `${refus}\u00a0personnes ont préféré ne pas répondre, et c’est leur droit.`
						: 'Une personne a préféré ne pas répondre, et c’est son droit.',
				]
			: []),
		'Ce n’est pas un sondage\u00a0: ces paroles disent ce que des gens vivent, pas combien ils sont dans la commune à le vivre.',
	];
}

/** Whom nobody met, by the answers that nobody gave to the questions that tell people apart. */
export function listAbsents({ questionnaire, entretiens }: Recueil): string[] {
	const accordes = listAccordes({ questionnaire, entretiens });
	return listCriteres(questionnaire.questions).flatMap(({ id, texte, options }) => {
		const vides = options.filter(
			(option) => !accordes.some(({ reponses }) => listReponses(reponses, id).includes(option.id)),
		);
		const repondue = vides.length < options.length;
		return repondue && vides.length > 0
			? [`${texte} ${vides.map((option) => `«\u00a0${option.texte}\u00a0»`).join(', ')}`]
			: [];
	});
}

/** A bar of a chart: how many people, over those who answered. */
export interface Barre {
	texte: string;
	nombre: number;
	/** Of those who answered, between 0 and 1. */
	part: number;
}

export interface Graphique {
	id: string;
	titre: string;
	repondues: number;
	barres: readonly Barre[];
}

/** The questions with answers to choose from that enough people answered, in the order in which they were asked. */
export const listGraphiques = (recueil: Recueil): Graphique[] =>
	countRecueil(recueil)
		.questions.filter(({ reponses, repondues }) => reponses.length > 0 && repondues >= GROUPE_MIN)
		.map(({ question: { id, texte }, reponses, repondues }) => ({
			...{ id, titre: texte, repondues },
			barres: reponses.map(({ texte: dit, nombre }) => ({
				...{ texte: dit, nombre },
				part: nombre / repondues,
			})),
		}));

/** What the form of a retour begins with; what the group said stays to be read again. */
export function toRetour(recueil: Recueil, { champs }: Restitution): Record<string, unknown> {
	const { entretiens } = countRecueil(recueil);
	const paragraphe = (dit: string | undefined): string => (dit ?? '').replace(/\s+/g, ' ').trim();
	const contexte = [paragraphe(champs.pourquoi), ...sayEcoute(recueil)].filter(Boolean).join(' ');
	return {
		titre: paragraphe(champs.titre).slice(0, 70),
		outils_utilises: [{ outil: 'enquete-collective', adaptation: '' }],
		...(entretiens > 0 ? { participants: { nombre: entretiens, ...sayManquants(recueil) } } : {}),
		contexte: contexte.slice(0, 1200),
		...(champs.suite ? { suites: [{ texte: paragraphe(champs.suite).slice(0, 600) }] } : {}),
	};
}

const sayManquants = (recueil: Recueil): { absents?: string } => {
	const absents = listAbsents(recueil).join('\u00a0; ').slice(0, 400);
	return absents ? { absents } : {};
};
