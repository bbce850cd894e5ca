/** The INSEE code of a commune: five signs, figures but for Corsica (2A, 2B). Not its postcode. */

/** What a code looks like, to be put in a larger pattern. */
export const MOTIF_INSEE = String.raw`(?:\d{5}|2[AB]\d{3})`;

const ENTIER = new RegExp(`^${MOTIF_INSEE}$`);
const DEDANS = new RegExp(String.raw`(?<![\dA-Z])${MOTIF_INSEE}(?!\d)`, 'g');

export const isCodeInsee = (texte: string): boolean => ENTIER.test(texte);

/** The codes that stand in a text, in their order. */
export const listCodesInsee = (texte: string): string[] =>
	[...texte.matchAll(DEDANS)].map(([code]) => code);
