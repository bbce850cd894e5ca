/** A share of the tests, for several machines to run them at once. */

/** The first of four: `{ rang: 1, sur: 4 }`. */
export interface Partie {
	rang: number;
	sur: number;
}

/** « 2/4 ». Throws a sentence for anything else. */
export function parsePartie(texte: string): Partie {
	const [, rang = 0, sur = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(texte) ?? []).map(Number);
	if (rang >= 1 && rang <= sur) return { rang, sur };
	throw new Error(
		`« ${texte} » n’est pas une partie des tests : --partie=2/4 est la deuxième de quatre.`,
	);
}

/** Of a list of files, those of a share: one in so many, in an order that every machine finds again. */
export const takePart = (fichiers: readonly string[], { rang, sur }: Partie): string[] =>
	fichiers.toSorted().filter((_, i) => i % sur === rang - 1);
