/** A PDF as its pages of text. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function readPdf(octets: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let i = 1; i <= pdf.numPages; i++) {
		const { items } = await (await pdf.getPage(i)).getTextContent();
		const textes = items.map((e) => ('str' in e ? e.str + (e.hasEOL ? '\n' : '') : ''));
		pages.push(textes.join('').replace(/\s+/g, ' '));
	}
	await pdf.destroy();
	return pages;
}
