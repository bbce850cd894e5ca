/**
 * The index of the first answers: every radical, in the order of the alphabet, with where it is found; cut
 * in slices that weigh about the same however many sheets there are, so that asking for a word takes one.
 */
import { CHAMPS, type Champ } from './champs.ts';
import { toRadical } from './radical.ts';
import { encodeRenvois, type Liste, POIDS_MAX, type Renvoi } from './renvois.ts';

/** What a slice holds: each of its radicals with its list. */
export type Entrees = Readonly<Record<string, Liste>>;

export interface Tranche {
	/** Its first radical. */
	premier: string;
	entrees: Entrees;
}

/** Numbers of a slice, about two bytes each once compressed. */
const NOMBRES_PAR_TRANCHE = 4000;
/** Sheets that a word keeps, its best: what is asked with several words is looked for among them. */
const RENVOIS_MAX = 400;
/** How soon more of the same word stops adding, and how much a long text is held against it. */
const SATURATION = 8;
const LONGUEUR = 0.3;

/** The slices of what is searched, each by its fields; the number of one is its rank. */
export function buildTranches(fiches: Iterable<readonly Champ[]>): Tranche[] {
	const { index, nombre } = indexRadicaux(fiches);
	const tranches: { premier: string; entrees: Record<string, Liste> }[] = [];
	let place = 0;
	for (const radical of [...index.keys()].sort()) {
		const renvois = index.get(radical) ?? [];
		const liste = encodeRenvois(renvois, rareteOf(renvois.length, nombre), RENVOIS_MAX);
		let derniere = tranches.at(-1);
		if (!derniere || place < liste.length) {
			derniere = { premier: radical, entrees: {} };
			tranches.push(derniere);
			place = NOMBRES_PAR_TRANCHE;
		}
		derniere.entrees[radical] = liste;
		place -= liste.length + MOT;
	}
	return tranches;
}

/** Room that a radical itself takes, in numbers. */
const MOT = 3;

function indexRadicaux(fiches: Iterable<readonly Champ[]>): {
	index: Map<string, Renvoi[]>;
	nombre: number;
} {
	const radicaux = new Map<string, string>();
	const comptes = Array.from(fiches, (champs) => countRadicaux(champs, radicaux));
	const moyenne = comptes.reduce((somme, c) => somme + c.longueur, 0) / Math.max(1, comptes.length);
	const index = new Map<string, Renvoi[]>();
	for (const [numero, { frequences, longueur }] of comptes.entries()) {
		const frein = SATURATION * (1 - LONGUEUR + (LONGUEUR * longueur) / moyenne);
		for (const [radical, frequence] of frequences) {
			const part = frequence / (frequence + frein);
			const poids = Math.max(1, Math.round(POIDS_MAX * part));
			const renvois = index.get(radical);
			if (renvois) renvois.push({ numero, poids });
			else index.set(radical, [{ numero, poids }]);
		}
	}
	return { index, nombre: comptes.length };
}

/** How often each radical is there, counted as its field says; how many words in all. `radicaux`: those known. */
function countRadicaux(
	champs: readonly Champ[],
	radicaux: Map<string, string>,
): {
	frequences: Map<string, number>;
	longueur: number;
} {
	const frequences = new Map<string, number>();
	let longueur = 0;
	for (const { nom, mots } of champs) {
		const { poids } = CHAMPS[nom];
		longueur += mots.length;
		for (const mot of mots) {
			const radical = radicaux.get(mot) ?? toRadical(mot);
			radicaux.set(mot, radical);
			frequences.set(radical, (frequences.get(radical) ?? 0) + poids);
		}
	}
	return { frequences, longueur };
}

/** How much a word says, by how many of the sheets hold it. */
const rareteOf = (nombre: number, total: number): number =>
	Math.log(1 + (total - nombre + 0.5) / (nombre + 0.5));
