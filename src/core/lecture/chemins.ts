/** The path of a value in the front matter: how it is said, where it is written, what stands there. */
import type { Place } from '../diagnostics.ts';
import type { Entete } from './entete.ts';

export type Chemin = readonly PropertyKey[];

/** `etapes › 3 › titre`: the path of a field as a person counts. */
export function toChamp(chemin: Chemin): string {
	return chemin.map((c) => (typeof c === 'number' ? c + 1 : String(c))).join(' › ');
}

/** As the places of a front matter are named: `etapes.2.titre`. */
export const toCle = (chemin: Chemin): string => chemin.map(String).join('.');

/** Place of a value by path; failing that, of the nearest container that is written. */
export function placeOfChemin(entete: Entete, chemin: Chemin, ligne: number): Place {
	const champ = toCle(chemin);
	for (let n = chemin.length; n > 0; n--) {
		const cle = toCle(chemin.slice(0, n));
		const place = entete.places[cle] ?? entete.places[`${cle}@`];
		if (place)
			return { ...(n === chemin.length ? place : (entete.places[`${cle}@`] ?? place)), champ };
	}
	return { ligne, colonne: 1, champ };
}

/** The value at that path, undefined where nothing is written. */
export function valueAt(racine: unknown, chemin: Chemin): unknown {
	let valeur = racine;
	for (const cle of chemin) {
		if (typeof valeur !== 'object' || valeur === null || !Object.hasOwn(valeur, cle)) {
			return undefined;
		}
		valeur = (valeur as Record<PropertyKey, unknown>)[cle];
	}
	return valeur;
}
