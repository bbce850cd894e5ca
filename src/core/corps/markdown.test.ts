import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCorps } from './index.ts';
import { parseMarkdown } from './markdown.ts';

const dire = (mdx: string): string[] =>
	parseCorps(mdx, 10, 'f', '/outils/temoin/', new Map()).diagnostics.map(
		(d) => `${d.ligne}:${d.colonne} ${d.id}`,
	);
const phraseOf = (mdx: string): string | undefined =>
	parseMarkdown(mdx, 1, 'f').diagnostics[0]?.message;

describe('a text that the parser refuses', () => {
	test('is read again without its bad line: one fault does not hide the next', () => {
		assert.deepEqual(dire('a <= b\n\nc <= d\n\n{e}\n\n[f](javascript:g)'), [
			'10:3 mdx-syntaxe',
			'12:3 mdx-syntaxe',
			'14:1 mdx-expression',
			'16:1 lien-interdit',
		]);
	});
	test('keeps the places of what follows, to the letter', () => {
		const longue = `a <= b ${'et du texte '.repeat(9)}`;
		assert.deepEqual(dire(`${longue}\n\n\`\`\`\ncode\n\`\`\`\n\nun[^x]`), [
			'10:3 mdx-syntaxe',
			'16:3 note-introuvable',
		]);
	});
	test('is given up after thirty faults', () => {
		const { arbre, diagnostics } = parseMarkdown('a <= b\n\n'.repeat(500), 1, 'f');
		assert.equal(diagnostics.length, 30);
		assert.equal(arbre, undefined);
	});
	test('is shown where it opens, not where the paragraph ends', () => {
		assert.deepEqual(dire('un\n\ndeux { trois\n\nquatre\n\ncinq'), ['12:6 mdx-syntaxe']);
		assert.deepEqual(dire('{a} {b { c\n\nd'), ['10:8 mdx-syntaxe']);
		assert.deepEqual(dire('un \\{ deux { trois'), ['10:12 mdx-syntaxe']);
		assert.deepEqual(dire('un\n\n<Astuce>\n\ndeux'), ['12:1 mdx-syntaxe']);
		assert.deepEqual(dire('import a from "b"\net la suite\nencore'), ['10:1 mdx-import']);
	});
	test('counts columns in characters, even after an emoji', () => {
		assert.deepEqual(dire('🚀🚀 <= b'), ['10:4 mdx-syntaxe']);
	});
});

describe('the sentence', () => {
	for (const [mdx, attendu] of [
		['Si a <= b', /un signe « < » est collé/],
		['Voir <https://exemple.fr>', /une adresse est écrite entre chevrons/],
		['Écrire à <a@b.fr>', /une adresse est écrite entre chevrons/],
		['<!-- note -->', /balise HTML « <!-- note -->/],
		['<?php echo 1 ?>', /balise HTML « <\?php/],
		['Un <br> deux', /balise HTML « <br> »/],
		['<Astuce>\nun', /le bloc « Astuce » n’est pas fermé/],
		['</Astuce>', /le bloc « Astuce » n’est pas fermé, ou l’est deux fois/],
		['import x', /commence par « import »/],
		['export x', /commence par « export »/],
		['un { deux', /une accolade « { »/],
	] as const)
		test(`for ${JSON.stringify(mdx)}`, () => assert.match(phraseOf(mdx) ?? '', attendu));
});
