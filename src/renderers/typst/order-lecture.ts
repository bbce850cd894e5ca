/**
 * The order in which a tagged PDF is read aloud, when it is not that of its pages: a leaflet begins on the
 * outside and goes on inside, a card has its back on another page. What is shown stays as it is.
 */
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** What begins a part. */
const TITRES = new Set(['H1', 'H2']);

/**
 * The same document, its parts read in that order: `lecture` gives their places in the file. A part begins
 * with a heading of the first two levels. Throws when the document has not as many parts as that.
 */
export async function orderLecture(
	octets: Uint8Array,
	lecture: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
	const pdf = await PDFDocument.load(octets, {
		updateMetadata: false,
		parseSpeed: ParseSpeeds.Fastest,
	});
	const enfants = enfantsOf(pdf);
	const parties = splitParties(pdf, enfants);
	const places = new Set(lecture);
	if (parties.length !== lecture.length || lecture.some((_, i) => !places.has(i)))
		throw new Error(`The document has ${parties.length} parts, not ${lecture.length}.`);
	for (const [i, enfant] of lecture.flatMap((place) => parties[place] ?? []).entries())
		enfants.set(i, enfant);
	// In clear: what makes it smaller comes after (io/papier/compact-pdf.ts).
	return new Uint8Array(
		await pdf.save({
			useObjectStreams: false,
			addDefaultPage: false,
			objectsPerTick: Number.POSITIVE_INFINITY,
		}),
	);
}

/** What the element of the document holds. */
function enfantsOf({ catalog }: PDFDocument): PDFArray {
	const K = PDFName.of('K');
	const racine = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(K);
	const document = racine instanceof PDFArray ? racine.lookup(0, PDFDict) : racine;
	if (!(document instanceof PDFDict)) throw new Error('The document has no tags.');
	return document.lookup(K, PDFArray);
}

function splitParties({ context }: PDFDocument, enfants: PDFArray): PDFObject[][] {
	const parties: PDFObject[][] = [];
	for (const enfant of enfants.asArray()) {
		if (parties.length === 0 || holdsTitre(context, enfant)) parties.push([]);
		parties.at(-1)?.push(enfant);
	}
	return parties;
}

function holdsTitre(context: PDFContext, noeud: PDFObject | undefined): boolean {
	const objet = noeud instanceof PDFRef ? context.lookup(noeud) : noeud;
	if (objet instanceof PDFArray) return objet.asArray().some((e) => holdsTitre(context, e));
	if (!(objet instanceof PDFDict)) return false;
	const type = objet.get(PDFName.of('S'));
	if (!(type instanceof PDFName)) return false;
	return TITRES.has(type.decodeText()) || holdsTitre(context, objet.get(PDFName.of('K')));
}
