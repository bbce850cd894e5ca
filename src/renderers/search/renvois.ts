/**
 * Where a word is found, as the first answers read it: one list of numbers, `[rarete, -poids, ecart, ecart,
 * -poids, ecart…, 0, -poids, ecart…]`. After a weight come the sheets that have it, each said by how far it
 * is from the one before: the heaviest first, so that a list cut short keeps the best. After a zero, the
 * same for the short texts (unites.ts) that hold the word. A rarity under zero: no sheet holds the word
 * itself, only neighbours of it.
 */
import { UNITES_MAX } from './unites.ts';

export type Liste = readonly number[];

export interface Renvoi {
	/** The sheet, or the short text. */
	numero: number;
	/** How much the sheet is about the word, the text made of it, from 1 to `POIDS_MAX`. */
	poids: number;
}

export interface Renvois {
	/** How much the word says, by how few sheets hold it. */
	rarete: number;
	/** Whether a sheet holds the word itself. */
	tel: boolean;
	fiches: readonly Renvoi[];
	unites: readonly Renvoi[];
}

export const POIDS_MAX = 40;
/** Rarities are kept as whole numbers of hundredths. */
const FIN = 100;

/** The number of a short text, and the sheet that it is of. */
export const uniteOf = (fiche: number, rang: number): number => fiche * UNITES_MAX + rang;
export const ficheOf = (unite: number): number => Math.floor(unite / UNITES_MAX);

/** Sorts the weights and keeps the `max` best of each kind. */
export function encodeRenvois({ rarete, tel, fiches, unites }: Renvois, max: number): number[] {
	// A word that all sheets hold says little, but it may be asked alone: its order counts.
	const entier = Math.max(1, Math.round(rarete * FIN));
	const suite = encodeSuite(unites, max);
	return [
		tel ? entier : -entier,
		...encodeSuite(fiches, max),
		...(suite.length > 0 ? [0, ...suite] : []),
	];
}

function encodeSuite(renvois: readonly Renvoi[], max: number): number[] {
	const parPoids: number[][] = [];
	for (const { numero, poids } of renvois) {
		const siens = parPoids[poids];
		if (siens) siens.push(numero);
		else parPoids[poids] = [numero];
	}
	const liste: number[] = [];
	let reste = max;
	for (let poids = parPoids.length - 1; poids > 0 && reste > 0; poids--) {
		const numeros = parPoids[poids];
		if (!numeros) continue;
		liste.push(-poids);
		let avant = -1;
		for (const numero of numeros.sort((a, b) => a - b).slice(0, reste)) {
			liste.push(numero - avant);
			avant = numero;
		}
		reste -= numeros.length;
	}
	return liste;
}

export interface Lus {
	rarete: number;
	tel: boolean;
	/** The weight of each, the best first. */
	fiches: ReadonlyMap<number, number>;
	unites: ReadonlyMap<number, number>;
}

export function decodeRenvois(liste: Liste): Lus {
	const [entier = 0] = liste;
	const fin = liste.indexOf(0, 1);
	return {
		rarete: Math.abs(entier) / FIN,
		tel: entier > 0,
		fiches: decodeSuite(fin === -1 ? liste.slice(1) : liste.slice(1, fin)),
		unites: fin === -1 ? new Map() : decodeSuite(liste.slice(fin + 1)),
	};
}

function decodeSuite(nombres: readonly number[]): Map<number, number> {
	const poids = new Map<number, number>();
	let courant = 0;
	let numero = -1;
	for (const nombre of nombres) {
		if (nombre < 0) {
			courant = -nombre;
			numero = -1;
		} else {
			numero += nombre;
			poids.set(numero, courant);
		}
	}
	return poids;
}
