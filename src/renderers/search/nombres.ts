/** Numbers as French writes them: « 1 850 », « 1.850 » and « 1850 » are one word, « 6,5 » too. */

/** Groups of three digits after a space of any kind, a point or an apostrophe. */
const MILLIERS =
	/(?<![\p{L}\d.,])\d{1,3}(?:(?<separateur>[\s.'’])\d{3})(?:\k<separateur>\d{3})*(?![\d])/gu;
const DECIMALE = /(?<![\d.,])(\d+)[.,](\d+)(?![.,]?\d)/gu;

/** The same text with each number in one piece; `6v5` for « 6,5 », which the engine would cut. */
export const joinNombres = (texte: string): string =>
	texte
		.replace(MILLIERS, (nombre) => nombre.replace(/\D/gu, ''))
		.replace(DECIMALE, (_, entier: string, reste: string) => `${entier}v${reste}`);
