import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compactPdf } from './compact-pdf.ts';

function makePdf(): Buffer {
	const compilateur = NodeCompiler.create();
	const mainFileContent = `#set document(title: "Essai", date: none)
#set text(lang: "fr")
= Essai
#for i in range(40) [+ Un *élément* numéro #i, #link("https://exemple.fr/#i")[lien]]`;
	const { result } = compilateur.compile({ mainFileContent });
	assert.ok(result);
	return compilateur.pdf(result, { pdfStandard: 'ua-1' });
}

async function readTexte(octets: Buffer): Promise<string> {
	const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
	const { items } = await (await pdf.getPage(1)).getTextContent();
	return items.map((i) => ('str' in i ? i.str : '')).join('');
}

test('a compacted PDF is the same document, much smaller', async () => {
	const brut = makePdf();
	const compact = compactPdf(brut);
	assert.ok(compact.length < brut.length * 0.6, `${compact.length} of ${brut.length}`);
	assert.equal(await readTexte(compact), await readTexte(brut));
	const [avant, apres] = await Promise.all([brut, compact].map((o) => PDFDocument.load(o)));
	assert.equal(apres?.getTitle(), avant?.getTitle());
	const nombre = (d: PDFDocument | undefined) => d?.context.enumerateIndirectObjects().length;
	assert.ok((nombre(apres) ?? 0) >= (nombre(avant) ?? 1), 'an object is lost');
});

test('the same bytes twice', () => {
	const brut = makePdf();
	assert.deepEqual(compactPdf(brut), compactPdf(brut));
});

test('what is not written as Typst writes is refused, not spoiled', () => {
	assert.throws(() => compactPdf(compactPdf(makePdf())), /no cross-reference table/);
	assert.throws(() => compactPdf(Buffer.from('%PDF-1.7')), /no cross-reference table/);
});

/** A PDF of that many objects, each in clear, with the table that Typst writes. */
function makeLong(nombre: number): Buffer {
	const objets = Array.from({ length: nombre }, (_, i) => {
		const dictionnaire =
			i === 0 ? '<< /Type /Catalog /Pages 2 0 R >>' : '<< /Type /Pages /Count 0 /Kids [] >>';
		return `${i + 1} 0 obj\n${dictionnaire}\nendobj\n`;
	});
	let place = '%PDF-1.7\n'.length;
	const table = objets.map((o) => {
		const ligne = `${String(place).padStart(10, '0')} 00000 n \n`;
		place += o.length;
		return ligne;
	});
	const fin = `trailer\n<< /Size ${nombre + 1} /Root 1 0 R >>\nstartxref\n${place}\n%%EOF\n`;
	return Buffer.from(
		`%PDF-1.7\n${objets.join('')}xref\n0 ${nombre + 1}\n0000000000 65535 f \n${table.join('')}${fin}`,
	);
}

test('a document of 150,000 objects is compacted as any other', async () => {
	const compact = await PDFDocument.load(compactPdf(makeLong(150_000)));
	assert.ok(compact.context.enumerateIndirectObjects().length >= 150_000);
});
