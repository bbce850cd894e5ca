/** Numbers and lists of any length: an argument for each element, as a call to `Math.max` has, is bounded. */

/** The largest, or -Infinity when there is none. */
export const maxOf = (valeurs: readonly number[]): number =>
	valeurs.reduce((max, valeur) => Math.max(max, valeur), Number.NEGATIVE_INFINITY);

/** The smallest, or Infinity when there is none. */
export const minOf = (valeurs: readonly number[]): number =>
	valeurs.reduce((min, valeur) => Math.min(min, valeur), Number.POSITIVE_INFINITY);

/** Adds them all at the end of `liste`, in order. */
export function addAll<T>(liste: T[], valeurs: Iterable<T>): void {
	for (const valeur of valeurs) liste.push(valeur);
}
