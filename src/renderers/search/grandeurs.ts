/**
 * Numbers that say how many people, how many inhabitants, how long: « 40 personnes », « une commune de 600
 * habitants », « une soirée de deux heures ». Each becomes a word of its own, that of a range, which sheets
 * have too: who comes with 45 people finds what suits 40.
 */
import { STRATES, strateOf } from '../../core/catalogue/ressemblance.ts';
import { normalizeMot } from './normaliseur.ts';

/** Where each range begins: people in a room, minutes. */
const GROUPES = [1, 6, 11, 16, 21, 31, 51, 81, 121, 201, 501] as const;
const DUREES = [1, 46, 76, 106, 151, 211, 301, 421, 601, 901, 1801] as const;
/** Longer is a stay and no meeting. */
const DUREE_MAX = 3000;
const GROUPE_MAX = 2000;

/** A range as a word: no text can write it. */
const toPalier = (sorte: 'p' | 'd' | 'h', rang: number | string): string => `#${sorte}${rang}`;

const rangOf = (bornes: readonly number[], n: number): number =>
	bornes.findLastIndex((debut) => n >= debut);

function listRangs(bornes: readonly number[], min: number, max: number): number[] {
	const [de, a] = [Math.max(0, rangOf(bornes, min)), rangOf(bornes, max)];
	return Array.from({ length: Math.max(0, a - de + 1) }, (_, i) => de + i);
}

/** The ranges that a group of so many to so many people is in. */
export const listGroupes = (min: number, max: number): string[] =>
	listRangs(GROUPES, min, max).map((rang) => toPalier('p', rang));

/** The ranges that so many minutes are in; none for a stay of several days. */
export const listDurees = (min: number, max: number): string[] =>
	min > DUREE_MAX
		? []
		: listRangs(DUREES, min, Math.min(max, DUREE_MAX)).map((rang) => toPalier('d', rang));

/** The size of a commune of so many inhabitants. */
export function palierOfPopulation(population: number): string {
	const strate = strateOf(population) ?? STRATES[0];
	return toPalier('h', strate?.id ?? '');
}

const NOMBRES: Readonly<Record<string, number>> = {
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	dix: 10,
	dizaine: 10,
	douze: 12,
	douzaine: 12,
	quinze: 15,
	quinzaine: 15,
	vingt: 20,
	vingtaine: 20,
	trente: 30,
	trentaine: 30,
	quarante: 40,
	quarantaine: 40,
	cinquante: 50,
	cinquantaine: 50,
	soixante: 60,
	cent: 100,
	centaine: 100,
	mille: 1000,
	millier: 1000,
};

const PERSONNES =
	/^(?:personnes?|pers?|participants?|participantes?|gens?|invite(?:e?s)?|convives?|joueurs?)$/;
const HABITANTS = /^(?:habitants?|hab|ames?|administres?)$/;
const HEURES = /^(?:heures?|h)$/;
const MINUTES = /^(?:minutes?|min|mn)$/;
/** What stands between a number and what it counts: « une vingtaine de personnes ». */
const LIAISON = /^(?:de|d)$/;

interface Grandeur {
	palier: string;
	/** The number itself, where it is written in figures: a text may say it. */
	nombre?: string;
}

export interface Comprise {
	/** The words that no number took, as typed. */
	reste: string[];
	grandeurs: Grandeur[];
}

/** « 2h » and « 1h30 » in minutes. */
function minutesOf(mot: string): number | undefined {
	const [, heures = '', minutes = '0'] = /^(\d{1,2})h(\d{2})?$/.exec(mot) ?? [];
	return heures === '' ? undefined : Number(heures) * 60 + Number(minutes);
}

/** « une heure » is a length, « un habitant » is no size. */
const numberOf = (mot: string, suivant: string): number | undefined => {
	if (/^\d+$/.test(mot)) return Number(mot);
	return /^une?$/.test(mot) && HEURES.test(suivant) ? 1 : NOMBRES[mot];
};

function palierOf(nombre: number, unite: string): string | undefined {
	if (PERSONNES.test(unite))
		return nombre <= GROUPE_MAX ? listGroupes(nombre, nombre)[0] : undefined;
	if (HABITANTS.test(unite)) return palierOfPopulation(nombre);
	if (HEURES.test(unite)) return listDurees(nombre * 60, nombre * 60)[0];
	if (MINUTES.test(unite)) return listDurees(nombre, nombre)[0];
	return undefined;
}

/** Takes the numbers out of the words of a text, as typed (splitMots). */
export function findGrandeurs(bruts: readonly string[]): Comprise {
	const plies = bruts.map(normalizeMot);
	const reste: string[] = [];
	const grandeurs: Grandeur[] = [];
	for (let i = 0; i < bruts.length; i++) {
		const lue = readGrandeur(plies, i);
		if (lue) {
			grandeurs.push(lue.grandeur);
			i = lue.fin;
		} else reste.push(bruts[i] ?? '');
	}
	return { reste, grandeurs };
}

/** What begins at a word, and the last one that it takes. */
function readGrandeur(
	plies: readonly string[],
	debut: number,
): { grandeur: Grandeur; fin: number } | undefined {
	const mot = plies[debut] ?? '';
	const minutes = minutesOf(mot);
	const [seule] = minutes === undefined ? [] : listDurees(minutes, minutes);
	if (seule) return { grandeur: { palier: seule }, fin: debut };
	const colle = /^(\d+)([a-z]+)$/.exec(mot);
	const nombre = colle ? Number(colle[1]) : numberOf(mot, plies[debut + 1] ?? '');
	if (!nombre) return undefined;
	let fin = colle ? debut : debut + 1;
	if (LIAISON.test(plies[fin] ?? '')) fin++;
	const palier = palierOf(nombre, colle?.[2] ?? plies[fin] ?? '');
	if (!palier) return undefined;
	return { grandeur: { palier, ...(/^\d+$/.test(mot) ? { nombre: mot } : {}) }, fin };
}
