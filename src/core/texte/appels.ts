/**
 * Where the call of a note stands in a French sentence: before the stop that ends it, « gardées [1]. »
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale, « Appel de note »).
 */

/** Abbreviations whose own stop also ends the sentence: the call comes after them. */
const ABREVIATION = /(?:^|[\s\u00a0\u202f(])(?:etc|cf|p|art|M|Mme|St|av|apr)\.$/u;

/** The text without its last stop, then that stop: the call goes between. A colon announces the call itself. */
export function splitFin(texte: string): { corps: string; fin: string } {
	const fin = ABREVIATION.test(texte) ? '' : (/[\s\u00a0\u202f]*[.?!;,]+$/u.exec(texte)?.[0] ?? '');
	// « ... » belongs to the word before it.
	if (/\.{2}/.test(fin)) return { corps: texte, fin: '' };
	return { corps: texte.slice(0, texte.length - fin.length), fin };
}
