import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../core/formats/xml.ts';
import { textOf } from '../../io/import/odt/arbre.ts';
import { MISES_EN_PAGE } from '../../vues/mairie/mises-en-page.ts';
import { finishOdt } from './finir-odt.ts';

const mise = MISES_EN_PAGE.courrier;
/** What a commune could write: words that look like what is put right. */
const PIEGE = 'La police fo:font-size="28pt" & la marge </office:meta> <a> ]]> 0.212cm';

let fichiers: Record<string, Uint8Array> = {};
let octets: Uint8Array = new Uint8Array();
const lire = (nom: string) => fromXml(strFromU8(fichiers[nom] ?? new Uint8Array()));
const attributsOf = (style: string, nom: string) =>
	findAll(lire('styles.xml'), 'style:style')
		.filter((e) => e.attributes['style:name'] === style)
		.flatMap((e) => findAll(e, nom))
		.map((e) => e.attributes);

before(async () => {
	const odt = new OdtDocument().setMetadata({ title: PIEGE, creator: 'Impulser' });
	odt.addHeading((p) => p.addText(PIEGE, { fontSize: 14 }), 1);
	odt.addParagraph((p) => {
		p.addText('Lunas', { bold: true });
		p.addText(', le…');
		p.addLineBreak();
		p.addText(PIEGE);
	});
	for (const type of ['bullet', 'numbered'] as const)
		odt.addList((l) => l.addItem((p) => p.addText('a', {})), { type });
	octets = finishOdt(await odt.save(), mise);
	fichiers = unzipSync(octets);
});

describe('the file that a word processor opens', () => {
	test('begins with its type, uncompressed', () => {
		assert.equal(strFromU8(octets.slice(30, 38)), 'mimetype');
		assert.equal(octets[8], 0);
		assert.equal(
			strFromU8(fichiers.mimetype ?? new Uint8Array()),
			'application/vnd.oasis.opendocument.text',
		);
	});
	test('is in French, once, at the sizes of its document', () => {
		const [texte] = attributsOf('Standard', 'style:text-properties');
		assert.equal(texte?.['fo:language'], 'fr');
		assert.equal(texte?.['fo:country'], 'FR');
		assert.equal(texte?.['fo:font-size'], `${mise.police}pt`);
		assert.equal(texte?.['style:font-name'], 'Liberation Serif');
		const tailles = ['Heading_20_1', 'Heading_20_2', 'Heading_20_3'].map(
			(style) => attributsOf(style, 'style:text-properties')[0]?.['fo:font-size'],
		);
		assert.deepEqual(tailles, [`${mise.grand}pt`, `${mise.petit}pt`, '20pt']);
		const [paragraphe] = attributsOf('Standard', 'style:paragraph-properties');
		assert.equal(paragraphe?.['fo:margin-bottom'], `${mise.apres}cm`);
		const langues = findAll(lire('meta.xml'), 'dc:language').map((e) => e.children);
		assert.deepEqual(
			langues.map((l) => l.map((n) => ('value' in n ? n.value : ''))),
			[['fr-FR']],
		);
	});
	test('has no space between the pieces of a sentence, and keeps the words as they are', () => {
		const texte = strFromU8(fichiers['content.xml'] ?? new Uint8Array());
		assert.match(texte, /<text:span [^>]*>Lunas<\/text:span>, le…<text:line-break \/>La police/);
		const mots = (fichier: string, nom: string): string =>
			findAll(lire(fichier), nom).map(textOf).join('');
		assert.equal(mots('meta.xml', 'dc:title'), PIEGE);
		assert.equal(mots('content.xml', 'text:h'), PIEGE);
		assert.ok(mots('content.xml', 'text:p').startsWith(`Lunas, le…${PIEGE}`));
	});
	test('has lists that lose less room at their first level, bullets and numbers', () => {
		for (const nom of ['text:list-level-style-bullet', 'text:list-level-style-number']) {
			const retraits = findAll(lire('content.xml'), nom)
				.slice(0, 2)
				.flatMap((niveau) => findAll(niveau, 'style:list-level-label-alignment'))
				.map((e) => e.attributes['fo:margin-left']);
			assert.deepEqual(retraits, ['0.6cm', '2.540cm'], nom);
		}
	});
});
