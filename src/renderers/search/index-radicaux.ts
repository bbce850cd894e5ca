/** Every radical of what is searched, with how much each sheet is about it. */
import { CHAMPS, type Champ } from './champs.ts';
import { toRadical } from './radical.ts';
import { POIDS_MAX, type Renvoi, type Renvois, uniteOf } from './renvois.ts';
import { TITRES } from './unites.ts';

/** What is searched of one thing. */
export interface Cherche {
	champs: readonly Champ[];
	/** The words of each of its short texts. */
	unites: readonly (readonly string[])[];
	/** Answers as well as another, and comes after it: its weights are that much of what they would be. */
	part?: number | undefined;
}

/** How soon more of the same word stops adding, and how much a long text is held against it. */
const SATURATION = 18.6;
const LONGUEUR = 0.28;

export interface Radicaux {
	index: ReadonlyMap<string, { fiches: Renvoi[]; unites: Renvoi[] }>;
	/** How many things are searched. */
	nombre: number;
}

type Index = Map<string, { fiches: Renvoi[]; unites: Renvoi[] }>;

/** The number of a thing is its rank. */
export function indexRadicaux(cherches: Iterable<Cherche>): Radicaux {
	const radicaux = new Map<string, string>();
	const radicalOf = (mot: string): string => {
		const connu = radicaux.get(mot) ?? toRadical(mot);
		radicaux.set(mot, connu);
		return connu;
	};
	const comptes = Array.from(cherches, ({ champs, unites, part = 1 }) => ({
		plein: POIDS_MAX * part,
		...countRadicaux(champs, radicalOf),
		unites: unites.map((mots) => [...new Set(mots.map(radicalOf))]),
	}));
	const moyenne = comptes.reduce((somme, c) => somme + c.longueur, 0) / Math.max(1, comptes.length);
	const index: Index = new Map();
	for (const [numero, { frequences, longueur, unites, plein }] of comptes.entries()) {
		const frein = SATURATION * (1 - LONGUEUR + (LONGUEUR * longueur) / moyenne);
		for (const [radical, frequence] of frequences) {
			const poids = Math.max(1, Math.round((plein * frequence) / (frequence + frein)));
			entreeOf(index, radical).fiches.push({ numero, poids });
		}
		for (const [rang, mots] of unites.entries())
			for (const [place, radical] of mots.entries())
				entreeOf(index, radical).unites.push({
					numero: uniteOf(numero, rang),
					poids: Math.max(1, Math.round((plein * partOf(rang, place)) / mots.length)),
				});
	}
	return { index, nombre: comptes.length };
}

/** What comes first after the verb of a title is what the sheet is about: « Passer la cantine en bio ». */
const PART_OBJET = 1.66;
const partOf = (rang: number, place: number): number =>
	rang === TITRES - 1 && place === 0 ? PART_OBJET : 1;

function entreeOf(index: Index, radical: string): { fiches: Renvoi[]; unites: Renvoi[] } {
	const connue = index.get(radical);
	if (connue) return connue;
	const entree = { fiches: [], unites: [] };
	index.set(radical, entree);
	return entree;
}

/** How often each radical is there, counted as its field says; how many words in all. */
function countRadicaux(
	champs: readonly Champ[],
	radicalOf: (mot: string) => string,
): { frequences: Map<string, number>; longueur: number } {
	const frequences = new Map<string, number>();
	let longueur = 0;
	for (const { nom, mots } of champs) {
		const { poids } = CHAMPS[nom];
		longueur += mots.length;
		for (const mot of mots) {
			const radical = radicalOf(mot);
			frequences.set(radical, (frequences.get(radical) ?? 0) + poids);
		}
	}
	return { frequences, longueur };
}

/** How much a word says, by how many of the things searched hold it. */
export const rareteOf = (nombre: number, total: number): number =>
	Math.log(1 + Math.max(0, total - nombre + 0.5) / (nombre + 0.5));

export type IndexComplet = ReadonlyMap<string, Renvois>;
