/** What a printer asks of a PDF: where the paper is cut, and how far the ink goes beyond. */
import { PDFDocument } from '@cantoo/pdf-lib';

export interface Boites {
	/** From the edge of the sheet to the cut, in points. */
	marge: number;
	/** Ink beyond the cut, in points. */
	fondPerdu: number;
}

/** The same document, each page with its TrimBox and its BleedBox (ISO 32000-1, 14.11.2). */
export async function addBoites(
	pdf: Uint8Array,
	{ marge, fondPerdu }: Boites,
): Promise<Uint8Array> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	for (const page of doc.getPages()) {
		const { width, height } = page.getSize();
		const boxOf = (retrait: number): [number, number, number, number] => [
			...([retrait, retrait] as const),
			...([width - 2 * retrait, height - 2 * retrait] as const),
		];
		page.setTrimBox(...boxOf(marge));
		page.setBleedBox(...boxOf(marge - fondPerdu));
	}
	return doc.save();
}
