/** A share of a long work, for several machines to do it at once. */

/** The first of four: `{ rang: 1, sur: 4 }`. */
export interface Partie {
	rang: number;
	sur: number;
}

/** « 2/4 ». Throws a sentence for anything else: `tout` is what is shared, « des PDF », `option` its name. */
export function parsePartie(texte: string, tout: string, option: string): Partie {
	const [, rang = 0, sur = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(texte) ?? []).map(Number);
	if (rang >= 1 && rang <= sur) return { rang, sur };
	throw new Error(
		`« ${texte} » n’est pas une partie ${tout} : ${option}=2/4 est la deuxième de quatre.`,
	);
}

/** Of a list that every machine has in the same order, the elements of a share: one in so many. */
export const takePart = <T>(liste: readonly T[], { rang, sur }: Partie): T[] =>
	liste.filter((_, i) => i % sur === rang - 1);
