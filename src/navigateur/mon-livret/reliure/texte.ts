/** Text in the fonts that every reader of PDF has. */
import type { PDFFont } from '@cantoo/pdf-lib';

/** What the standard fonts can write; fine spaces become plain ones, the rest goes. */
export function cleanWinAnsi(texte: string): string {
	return texte
		.replace(/[\u202f\u2009\u2007]/g, '\u00a0')
		.replace(/[‐‑]/g, '-')
		.replace(/[^\u0020-\u007e\u00a0-\u00ffŒœŠšŸŽžƒ–—‘’‚“”„†‡•…‰‹›€™]/g, '');
}

/** Lines that fit in a width. */
export function wrapTexte(
	texte: string,
	police: PDFFont,
	corps: number,
	largeur: number,
): string[] {
	const lignes: string[] = [];
	for (const mot of cleanWinAnsi(texte).split(/ +/)) {
		const essai = lignes.length > 0 ? `${lignes.at(-1)} ${mot}` : mot;
		const tient = police.widthOfTextAtSize(essai, corps) <= largeur;
		if (tient && lignes.length > 0) lignes[lignes.length - 1] = essai;
		else lignes.push(mot);
	}
	return lignes;
}
