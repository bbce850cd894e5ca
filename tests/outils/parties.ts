/** A share of the tests, for several machines to run them at once. */
import {
	type Partie,
	parsePartie as parse,
	takePart as take,
} from '../../src/io/commandes/parties.ts';

export type { Partie };

/** « 2/4 ». Throws a sentence for anything else. */
export const parsePartie = (texte: string): Partie => parse(texte, 'des tests', '--partie');

/** Of a list of files, those of a share, in an order that every machine finds again. */
export const takePart = (fichiers: readonly string[], partie: Partie): string[] =>
	take(fichiers.toSorted(), partie);
