/** The slices that a query asks for: those of its words, then those where misspelt ones may stand. */
import type { Demande } from './demande.ts';
import { toRadical } from './radical.ts';
import { decodeRenvois, type Liste } from './renvois.ts';
import type { Entrees } from './tranches.ts';

/** What says where to read: all the slices. */
export interface Sommaire {
	/** Their first radicals, in the order of the alphabet. */
	premiers: readonly string[];
	/** Things whose number is lower are sheets. */
	fiches: number;
	/** The slice of that rank. */
	load: (rang: number) => Promise<Entrees>;
}

/** Each radical that was read, with its list. */
export type Lues = ReadonlyMap<string, Liste>;

/** Slices that a query may ask for at first; that a word being typed may begin in. */
const TRANCHES_MAX = 12;
const DEBUTS_MAX = 2;
/** Slices that may be read after them, and those that the beginning of one word may be in. */
const SUITE_MAX = 8;
const ETENDUE_MAX = 3;
/** Letters of a word that may be completed or misspelt: fewer could be anything. */
export const DEBUT_MIN = 3;

export async function readLues(sommaire: Sommaire, demande: Demande): Promise<Lues> {
	if (sommaire.premiers.length === 0) return new Map();
	const lues = await load(sommaire, listRangsDits(sommaire, demande), TRANCHES_MAX);
	const suite = await load(sommaire, listRangsProches(sommaire, demande, lues), SUITE_MAX);
	return new Map([...lues, ...suite]);
}

async function load(sommaire: Sommaire, rangs: readonly number[], max: number): Promise<Lues> {
	const gardes = [...new Set(rangs)].slice(0, max);
	const tranches = await Promise.all(gardes.map((rang) => sommaire.load(rang)));
	return new Map(tranches.flatMap((entrees) => Object.entries(entrees)));
}

/** Those of its words, the longest first: they say more. */
function listRangsDits(
	sommaire: Sommaire,
	{ requete, paliers, nombres, variantes }: Demande,
): number[] {
	const mots = listMotsDe(requete);
	const rangs = [
		...paliers,
		...mots.toSorted((a, b) => b.length - a.length),
		...nombres,
		...variantes.map(({ joint }) => joint),
	].map((mot) => rangOf(sommaire, toRadical(mot)));
	const debut = mots.at(-1) ?? '';
	const etendue = listEtendue(sommaire, debut);
	return debut.length >= DEBUT_MIN && etendue.length <= DEBUTS_MAX ? [...rangs, ...etendue] : rangs;
}

/** Those where the words that are not known may stand, misspelt; those of grammar where little else is said. */
function listRangsProches(sommaire: Sommaire, { requete, outils }: Demande, lues: Lues): number[] {
	const mots = listMotsDe(requete);
	const inconnus = mots.filter((mot) => mot.length >= DEBUT_MIN && !lues.has(toRadical(mot)));
	const proches = inconnus
		.flatMap(listGraphies)
		.flatMap((graphie) => listRangsDuDebut(sommaire, graphie));
	return saysLittle(mots, lues)
		? [...outils.map((mot) => rangOf(sommaire, toRadical(mot))), ...proches]
		: proches;
}

export const listMotsDe = (requete: string): string[] => requete.split(' ').filter(Boolean);

/** Words that every sheet holds say so little that those of grammar count too: « qui fait quoi ». */
const PEU = 1;

export const saysLittle = (mots: readonly string[], lues: Lues): boolean => {
	const listes = mots.map((mot) => lues.get(toRadical(mot)));
	return (
		!listes.includes(undefined) &&
		listes.reduce((somme, liste) => somme + decodeRenvois(liste ?? []).rarete, 0) < PEU
	);
};

/** What a word may begin with instead, when it is written as it is heard: « lecole », « kantine ». */
const DEBUTS: readonly (readonly [RegExp, string])[] = [
	[/^[ldjmnst](?=[aeiouyh]\p{L}{3})/u, ''],
	[/^(?:k|qu?)/, 'c'],
	[/^f/, 'ph'],
	[/^s(?=[ei])/, 'c'],
	[/^h/, ''],
	[/^(?=[eo])/, 'h'],
];

export const listGraphies = (mot: string): string[] => [
	mot,
	...DEBUTS.filter(([motif]) => motif.test(mot)).map(([motif, mis]) => mot.replace(motif, mis)),
];

/** The slices of the words that begin alike, by as few letters as a few slices hold. */
function listRangsDuDebut(sommaire: Sommaire, mot: string): number[] {
	for (const longueur of [2, 3, 4, 5]) {
		const rangs = listEtendue(sommaire, mot.slice(0, longueur));
		if (rangs.length <= ETENDUE_MAX) return rangs;
	}
	return [rangOf(sommaire, mot)];
}

/** The slices of all that begins so. */
function listEtendue(sommaire: Sommaire, debut: string): number[] {
	const [de, a] = [rangOf(sommaire, debut), rangOf(sommaire, `${debut}\uffff`)];
	return Array.from({ length: a - de + 1 }, (_, i) => de + i);
}

/** The rank of the slice that a radical stands in, were it there. */
function rangOf({ premiers }: Sommaire, radical: string): number {
	const suivant = premiers.findIndex((premier) => premier > radical);
	return Math.max(0, (suivant === -1 ? premiers.length : suivant) - 1);
}
