/** How each document of the kit is set on A4 paper as a file: the letter and the note take one page. */
import type { DocumentMairie } from './document.ts';

export interface MiseEnPage {
	/** Margins at the top and the bottom, then on the sides, in centimetres. */
	haut: number;
	cotes: number;
	/** Text, title of the document, titles inside it, in points. */
	police: number;
	grand: number;
	petit: number;
	/** Before a title, and after each paragraph, in centimetres. */
	avant: number;
	apres: number;
}

export const MISES_EN_PAGE: Record<DocumentMairie['id'], MiseEnPage> = {
	courrier: { haut: 1.5, cotes: 2.2, police: 10.5, grand: 14, petit: 11, avant: 0.2, apres: 0.14 },
	note: { haut: 1.2, cotes: 1.7, police: 9.5, grand: 14, petit: 10, avant: 0.12, apres: 0.04 },
	deliberation: { haut: 2, cotes: 2.2, police: 11, grand: 16, petit: 12, avant: 0.3, apres: 0.2 },
};
