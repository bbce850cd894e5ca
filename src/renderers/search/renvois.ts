/**
 * Where a word is found, as the first answers read it: one list of numbers, `[rarete, -poids, ecart, ecart,
 * -poids, ecart…]`. After a weight come the sheets that have it, each said by how far it is from the one
 * before: the heaviest first, so that a list cut short keeps the best.
 */

export type Liste = readonly number[];

export interface Renvoi {
	/** The sheet. */
	numero: number;
	/** How much the sheet is about the word, from 1 to `POIDS_MAX`. */
	poids: number;
}

export const POIDS_MAX = 40;
/** Rarities are kept as whole numbers of hundredths. */
const FIN = 100;

/** `rarete`: how much a word says, by how few sheets hold it. Sorts the weights and keeps the `max` best. */
export function encodeRenvois(renvois: readonly Renvoi[], rarete: number, max: number): number[] {
	const gardes = renvois.toSorted((a, b) => b.poids - a.poids || a.numero - b.numero).slice(0, max);
	// A word that all sheets hold says little, but it may be asked alone: its order counts.
	const liste = [Math.max(1, Math.round(rarete * FIN))];
	let poids = 0;
	let avant = -1;
	for (const renvoi of gardes) {
		if (renvoi.poids !== poids) {
			poids = renvoi.poids;
			avant = -1;
			liste.push(-poids);
		}
		liste.push(renvoi.numero - avant);
		avant = renvoi.numero;
	}
	return liste;
}

/** The score of each sheet of a list, the best first. */
export function decodeRenvois(liste: Liste): Map<number, number> {
	const scores = new Map<number, number>();
	const rarete = (liste[0] ?? 0) / FIN;
	let score = 0;
	let numero = -1;
	for (const nombre of liste.slice(1)) {
		if (nombre < 0) {
			score = -nombre * rarete;
			numero = -1;
		} else {
			numero += nombre;
			scores.set(numero, score);
		}
	}
	return scores;
}
