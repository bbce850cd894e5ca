/** What is taken of a value that comes from elsewhere. */

/** The text, cut at `max` UTF-16 units, without a broken character; empty for what is no text. */
export const toTexte = (valeur: unknown, max: number): string =>
	typeof valeur === 'string' ? valeur.toWellFormed().slice(0, max).toWellFormed() : '';
