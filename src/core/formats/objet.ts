/** What was read of a file of strangers. */

/** Whether it holds values by name: neither a list, nor nothing. */
export const isObjet = (valeur: unknown): valeur is Record<string, unknown> =>
	typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
