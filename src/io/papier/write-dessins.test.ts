import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { findSansDessin, isDessine, toDessinable, writePlages } from '../../core/texte/dessins.ts';
import { DOSSIER_MODELES } from './compositeur.ts';
import { readPolices } from './polices.ts';
import { FICHIER_DESSINS, makeDessins } from './write-dessins.ts';

test('the list of drawn signs is that of the fonts (npm run police writes it)', () => {
	assert.equal(readFileSync(FICHIER_DESSINS, 'utf8'), makeDessins());
});

test('ranges are written by distance and length', () => {
	assert.equal(writePlages([99, 32, 33, 34, 98]), 'w+2 1s+1');
});

const DESSINES = 'Élu·e, « œuf » – 1 850 € → ½ α Ж א ع ✓ ☐ 🌳';

test('letters, signs and emoji that the fonts have are drawn; a joiner needs no drawing', () => {
	for (const signe of DESSINES) assert.ok(isDessine(signe), signe);
	for (const signe of ['\u200d', '\ufe0f', '\u00ad', '\n']) assert.ok(isDessine(signe));
	for (const signe of ['日', 'ก', '𐎀']) assert.ok(!isDessine(signe), signe);
});

test('runs of signs without drawing are found with their places, and become squares', () => {
	assert.deepEqual(findSansDessin('Le mot 日本 語, puis ก.'), [
		{ texte: '日本 語', index: 7 },
		{ texte: 'ก', index: 18 },
	]);
	assert.equal(toDessinable('Le mot 日本 語, puis ก.'), 'Le mot □□ □, puis □.');
	assert.deepEqual(findSansDessin(DESSINES), []);
});

/** Typst refuses a whole document, under PDF/UA, for one sign without drawing. */
test('Typst sets what is said to be drawn, sign by sign and in clusters', () => {
	const compilateur = NodeCompiler.create({
		workspace: DOSSIER_MODELES,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	const points = Array.from({ length: 0x1ffff - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20));
	const signes = points.filter((s) => isDessine(s) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(s));
	assert.ok(signes.length > 6000, String(signes.length));
	const texte = [...signes, 'e\u0323\u0301', 'x\u030b', '👩\u200d🌾', '1\ufe0f\u20e3'].join(' ');
	compilateur.mapShadow(
		path.join(DOSSIER_MODELES, 'donnees.json'),
		Buffer.from(JSON.stringify(texte)),
	);
	const { result } = compilateur.compile({
		mainFileContent:
			'#import "/style.typ": corps\n#set document(title: "Essai", date: none)\n#set text(lang: "fr", font: corps, fallback: false)\n#json("donnees.json")',
	});
	assert.ok(result);
	assert.ok(compilateur.pdf(result, { pdfStandard: 'ua-1' }).length > 0);
});
