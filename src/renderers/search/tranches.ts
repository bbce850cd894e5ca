/**
 * The index of the first answers: every radical, in the order of the alphabet, with where it is found; cut
 * in slices that weigh about the same however many sheets there are, so that asking for a word takes one.
 */
import { type Cherche, indexRadicaux } from './index-radicaux.ts';
import { encodeRenvois, type Liste } from './renvois.ts';
import { addVoisins, type Voisins } from './voisins.ts';

/** What a slice holds: each of its radicals with its list. */
export type Entrees = Readonly<Record<string, Liste>>;

export interface Tranche {
	/** Its first radical. */
	premier: string;
	entrees: Entrees;
}

/** Numbers of a slice, about two bytes each once compressed: a sentence asks for several slices. */
const NOMBRES_PAR_TRANCHE = 3000;
/** Sheets that a word keeps, its best: what is asked with several words is looked for among them. */
const RENVOIS_MAX = 400;
/** Room that a radical itself takes, in numbers. */
const MOT = 3;

/** The slices of what is searched; the number of one is its rank. `voisins`: words taken for others. */
export function buildTranches(fiches: Iterable<Cherche>, voisins: Voisins = new Map()): Tranche[] {
	const index = addVoisins(indexRadicaux(fiches), voisins);
	const tranches: { premier: string; entrees: Record<string, Liste> }[] = [];
	let place = 0;
	for (const radical of [...index.keys()].sort()) {
		const renvois = index.get(radical);
		if (!renvois) continue;
		const liste = encodeRenvois(renvois, RENVOIS_MAX);
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
