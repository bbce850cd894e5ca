import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bindPdfs, type Piece, type Relie } from './index.ts';
import { cleanWinAnsi } from './texte.ts';

/** A tagged PDF of two pages, with what is hard to move: inner links, table headers, a footnote. */
function makePdf(titre: string): Uint8Array {
	const compilateur = NodeCompiler.create();
	const mainFileContent = `#set document(title: "${titre}", date: none)
#set text(lang: "fr")
= ${titre} <haut>
Texte *fort* de ${titre}. #link("https://exemple.fr/")[dehors] et #link(<bas>)[dedans].
#table(columns: 2, table.header([a], [b]), [1], [2])
#footnote[Une note.]
#pagebreak()
== Fin <bas>
Retour #link(<haut>)[en haut].`;
	const { result } = compilateur.compile({ mainFileContent });
	assert.ok(result);
	return new Uint8Array(compilateur.pdf(result, { pdfStandard: 'ua-1' as never }));
}

const piece = (titre: string, octets: Uint8Array): Piece => ({
	ref: `outils/${titre}`,
	titre,
	octets,
});
const bind = (pieces: Piece[]): Promise<Relie> =>
	bindPdfs({ titre: 'L’essai', lignes: (n) => [`${n} fiches`], pieces });
const open = (octets: Uint8Array): Promise<PDFDocumentProxy> =>
	getDocument({ data: octets.slice(), verbosity: 0 }).promise;

interface Noeud {
	role?: string;
	type?: string;
	children?: Noeud[];
}

/** Roles and kinds of content, without the numbers that a document gives itself. */
function shapeOf(noeud: Noeud | null): string {
	if (!noeud) return '';
	if (!noeud.children) return noeud.type ?? '';
	return `${noeud.role}(${noeud.children.map(shapeOf).join(' ')})`;
}
const structureOf = async (pdf: PDFDocumentProxy, page: number): Promise<string> =>
	shapeOf((await (await pdf.getPage(page)).getStructTree()) as Noeud);
const texteOf = async (pdf: PDFDocumentProxy, page: number): Promise<string> => {
	const { items } = await (await pdf.getPage(page)).getTextContent();
	return items.map((i) => ('str' in i ? i.str : '')).join('');
};

let un: Uint8Array;
let deux: Uint8Array;
let relie: Relie;
let pdf: PDFDocumentProxy;
before(async () => {
	[un, deux] = [makePdf('Premier'), makePdf('Second')];
	relie = await bind([piece('Premier', un), piece('Second', deux)]);
	pdf = await open(relie.octets);
});

describe('two tagged PDFs bound', () => {
	test('have a cover, contents, and all their pages in order', async () => {
		assert.equal(relie.pages, 6);
		assert.equal(pdf.numPages, 6);
		assert.match(await texteOf(pdf, 1), /L’essai2 fiches/);
		assert.match(await texteOf(pdf, 2), /Sommaire.*Premier ?3.*Second ?5/);
		assert.match(await texteOf(pdf, 3), /Texte fort de Premier/);
		assert.match(await texteOf(pdf, 5), /Texte fort de Second/);
	});
	test('keep the structure of each page, under a part of one document', async () => {
		assert.equal(relie.balise, true);
		for (const [octets, debut] of [
			[un, 3],
			[deux, 5],
		] as const)
			for (const page of [1, 2]) {
				const source = await structureOf(await open(octets), page);
				assert.match(source, /^Root\(Document\((?:H1|H2)\(/);
				const attendu = source.replace(/^Root\(Document\((.*)\)\)$/, 'Root(Document(Part($1)))');
				assert.equal(await structureOf(pdf, debut + page - 1), attendu);
			}
	});
	test('tag the first pages too: title, contents, links', async () => {
		assert.match(await structureOf(pdf, 1), /^Root\(Document\(H1\(content\) P\(content\)\)\)$/);
		const entree = 'TOCI\\(Link\\(content object\\)\\)';
		assert.match(
			await structureOf(pdf, 2),
			new RegExp(`H1\\(content\\) TOC\\(${entree} ${entree}\\)`),
		);
	});
	test('share no name: table headers, notes, places', async () => {
		const brut = await PDFDocument.load(relie.octets);
		const ids = brut.context
			.enumerateIndirectObjects()
			.flatMap(([, o]) =>
				o instanceof PDFDict ? (o.get(PDFName.of('ID'))?.toString() ?? []) : [],
			);
		assert.ok(ids.length >= 4);
		assert.equal(new Set(ids).size, ids.length);
	});
	test('links inside a sheet lead to the pages of that sheet', async () => {
		for (const [page, cible] of [
			[3, 4],
			[4, 3],
			[5, 6],
			[6, 5],
		] as const) {
			const annotations = await (await pdf.getPage(page)).getAnnotations();
			const places = annotations.flatMap((a) => (Array.isArray(a.dest) ? [a.dest[0]] : []));
			const pages = await Promise.all(places.map((p) => pdf.getPageIndex(p)));
			assert.ok(pages.includes(cible - 1), `page ${page}: ${pages}`);
			assert.ok(pages.every((p) => p === cible - 1 || p === page - 1));
		}
	});
	test('have bookmarks, a title and a language', async () => {
		const signets = await pdf.getOutline();
		assert.deepEqual(
			signets.map((s) => s.title),
			['Sommaire', 'Premier', 'Second'],
		);
		const { info } = await pdf.getMetadata();
		assert.equal((info as { Title?: string }).Title, 'L’essai');
		assert.equal((info as { Language?: string }).Language, 'fr');
	});
});

test('one source without tags, and the document does not pretend to have them', async () => {
	const nu = await PDFDocument.create();
	nu.addPage().drawText('Sans balises');
	const sorti = await bind([piece('Premier', un), piece('Nu', await nu.save())]);
	assert.equal(sorti.balise, false);
	assert.equal(
		(await PDFDocument.load(sorti.octets)).catalog.has(PDFName.of('StructTreeRoot')),
		false,
	);
});

test('what is no PDF is said, and the others go on', async () => {
	const sorti = await bind([
		piece('Faux', new TextEncoder().encode('<html>')),
		piece('Second', deux),
	]);
	assert.deepEqual(sorti.illisibles, ['outils/Faux']);
	assert.equal(sorti.pages, 4);
});

test('contents of many sheets take several pages', async () => {
	const pieces = Array.from({ length: 30 }, (_, i) => piece(`Fiche ${i + 1} à l’œuvre\u202f?`, un));
	const sorti = await bind(pieces);
	assert.equal(sorti.pages, 3 + 60);
	assert.match(await texteOf(await open(sorti.octets), 3), /Fiche 30 à l’œuvre/);
});

test('text that the standard fonts cannot write goes, the rest stays', () => {
	assert.equal(cleanWinAnsi('Où\u202f? « œuf » → 🌱 l’été…'), 'Où\u00a0? « œuf »   l’été…');
});
