/**
 * The marks that word processors draw before the items of a list, and that are pasted as signs: a disc, a
 * square, an arrow, a letter of a font of symbols.
 */

/** Signs that are marks whatever follows; the private ones (U+F0xx) are those of Symbol and Wingdings. */
const PUCES = '•‣⁃∙●○◦■□▪▫◾◽▸►▶➢➣➤➔➜❖◆◇♦✓✔✗✘☐☑☒★☆✦✧\uf020-\uf0ff';
/** Letters and signs that are marks before a tabulation: a font that is not there shows its letters. */
const LETTRES = 'o§·Øüqvðn–—*+→⇒';
/** Before a mere space, those that begin no sentence. */
const MARQUES = '·→o*–-';

const PUCE = new RegExp(
	`^(?:[${PUCES}][\\s\\u00a0]*|[${LETTRES}-][ \\u00a0]*\\t\\s*|[${MARQUES}][\\s\\u00a0]+|§[ \\u00a0]+(?!\\d)|[Øü][ \\u00a0]{2,})(?=\\S)`,
	'u',
);
/** « 1. », « 12) », « 3° »: at most two digits, for « 2024. » is a year. */
const NUMERO = /^(\d{1,2})(?:[.)]|°)[\s\u00a0]+(?=\S)/u;
const LETTRE = /^([a-z])\)[\s\u00a0]+(?=\S)/u;

export type Marque =
	| { genre: 'puce'; texte: string }
	| { genre: 'numero'; rang: number; tab: boolean; texte: string };

/** What marks a line as an item, and the line without it; undefined for any other line. */
export function readMarque(ligne: string): Marque | undefined {
	const puce = PUCE.exec(ligne)?.[0];
	if (puce !== undefined) return { genre: 'puce', texte: ligne.slice(puce.length) };
	const m = NUMERO.exec(ligne) ?? LETTRE.exec(ligne);
	if (!m?.[1]) return undefined;
	const rang = /\d/.test(m[1]) ? Number(m[1]) : m[1].charCodeAt(0) - 96;
	return { genre: 'numero', rang, tab: m[0].includes('\t'), texte: ligne.slice(m[0].length) };
}

/** A line of a list without its bullet: the list draws its own. A number may say something: it stays. */
export function stripPuce(ligne: string): string {
	const marque = readMarque(ligne.trimStart());
	return marque?.genre === 'puce' ? marque.texte : ligne;
}

/** Signs of the fonts of symbols that Word puts in a text, by the sign that shows the same. */
const SYMBOLES: Readonly<Record<string, string>> = {
	'\uf0e0': '→',
	'\uf0df': '←',
	'\uf0f0': '⇒',
	'\uf0e8': '➔',
	'\uf04a': '☺',
	'\uf04c': '☹',
	'\uf0fc': '✓',
	'\uf0fb': '✗',
	'\uf0a3': '☐',
	'\uf06f': '☐',
	'\uf0a8': '☐',
	'\uf0fe': '☑',
	'\uf028': '☎',
	'\uf02a': '✉',
	'\uf0b0': '°',
	'\uf0b1': '±',
	'\uf0b3': '≥',
	'\uf0b4': '×',
	'\uf0b7': '•',
	'\uf0a7': '▪',
	'\uf0d8': '➢',
	'\uf076': '❖',
	'\uf071': '☐',
};

/** The same text, its signs of symbol fonts as signs that every font draws; the others stay, to be told. */
export function showSymboles(texte: string): string {
	return texte.replace(/[\uf020-\uf0ff]/gu, (signe) => SYMBOLES[signe] ?? signe);
}
