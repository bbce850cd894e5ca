import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Entete, parseYaml, splitFiche } from './entete.ts';

const lire = (texte: string): Entete => parseYaml(texte, 'f.yaml', 1);
const idsOf = (texte: string): string[] =>
	lire(texte).diagnostics.map((d) => `${d.ligne}:${d.colonne} ${d.id}`);

describe('a sheet cut at its two lines', () => {
	test('gives both parts with their first line', () => {
		assert.deepEqual(splitFiche('---\na: 1\nb: 2\n---\n\nTexte\n', 'f'), {
			entete: 'a: 1\nb: 2',
			ligneEntete: 2,
			corps: '\nTexte\n',
			ligneCorps: 5,
		});
	});
	test('may have blanks after its hyphens', () => {
		const coupee = splitFiche('--- \na: 1\n---\t\nTexte', 'f');
		assert.ok('corps' in coupee);
		assert.deepEqual([coupee.entete, coupee.corps], ['a: 1', 'Texte']);
	});
	test('keeps a line of hyphens of the body', () => {
		const coupee = splitFiche('---\na: 1\n---\nTexte\n\n---\n\nFin', 'f');
		assert.ok('corps' in coupee);
		assert.equal(coupee.corps, 'Texte\n\n---\n\nFin');
	});
	test('is refused without a first or a last line', () => {
		for (const [texte, id] of [
			['Texte', 'entete-manquant'],
			['\n---\na: 1\n---\n', 'entete-manquant'],
			['---js\na\n---\n', 'entete-manquant'],
			[' ---\na: 1\n---\n', 'entete-manquant'],
			['---\na: 1\n', 'entete-non-ferme'],
			['---\na: 1\n----\n', 'entete-non-ferme'],
		] as const) {
			const coupee = splitFiche(texte, 'f');
			assert.ok('id' in coupee, texte);
			assert.deepEqual([coupee.id, coupee.ligne, coupee.colonne], [id, 1, 1]);
		}
	});
});

describe('plain values', () => {
	test('keep text as text: only true, false, null and numbers are something else', () => {
		assert.deepEqual(
			lire('a: oui\nb: no\nc: 2024-02-30\nd: 1.10\ne: true\nf: 12\ng: "01000"\nh: ~\ni:').valeur,
			{
				a: 'oui',
				b: 'no',
				c: '2024-02-30',
				d: 1.1,
				e: true,
				f: 12,
				g: '01000',
				h: null,
				i: null,
			},
		);
	});
	test('remember how they were typed', () => {
		const { ecrits } = lire('code: 01000\nversion: 1.10\nliste: [007]');
		assert.deepEqual(ecrits, { code: '01000', version: '1.10', 'liste.0': '007' });
	});
	test('know their place and that of their key, in code points', () => {
		const { places } = parseYaml('a: 1\nb:\n  - c: "🚀"\n    d: [🚀🚀, x]', 'f', 10);
		assert.deepEqual(places.a, { ligne: 10, colonne: 4 });
		assert.deepEqual(places['b@'], { ligne: 11, colonne: 1 });
		assert.deepEqual(places['b.0.c'], { ligne: 12, colonne: 8 });
		assert.deepEqual(places['b.0.d@'], { ligne: 13, colonne: 5 });
		assert.deepEqual(places['b.0.d.1'], { ligne: 13, colonne: 13 });
	});
	test('of several lines are joined as YAML says', () => {
		assert.deepEqual(lire('a: >-\n  un\n  deux\nb: |\n  un\n  deux\n').valeur, {
			a: 'un deux',
			b: 'un\ndeux\n',
		});
	});
	test('of an empty text are nothing', () => {
		assert.equal(lire('').valeur, undefined);
		assert.equal(lire('# rien\n').valeur, undefined);
	});
});

describe('what YAML could do and a sheet may not', () => {
	for (const [texte, attendus] of [
		['a: &x 1\nb: *x', ['1:4 yaml-interdit', '2:4 yaml-interdit']],
		['a: !!js/function "x"', ['1:4 yaml-interdit']],
		['a: !include x', ['1:4 yaml-interdit']],
		['<<: { a: 1 }', ['1:1 yaml-interdit']],
		['? [a, b]\n: c', ['1:3 yaml-interdit']],
		['1: a', ['1:1 yaml-interdit']],
		['__proto__: { a: 1 }', ['1:1 yaml-interdit']],
		['a:\n  constructor: 1', ['2:3 yaml-interdit']],
		['%YAML 1.1\n--- \na: yes', ['1:1 yaml-interdit']],
		['a: 1\na: 2', ['2:1 yaml-cle-en-double']],
		['a: 1\n...\nb: 2', ['3:1 yaml-syntaxe']],
		['a: Guide #1', ['1:10 yaml-texte-coupe']],
		['a: "x\\0y"', ['1:4 caractere-interdit']],
		['a: "x\\u202Ey"', ['1:4 caractere-interdit']],
		['a: 1\n---\nb: 2', ['2:1 yaml-syntaxe']],
		['a: b: c: d', ['1:4 yaml-syntaxe']],
		['a: "ouvert\nb: 1', ['1:4 yaml-syntaxe']],
		["a: 'l'outil'", ['1:7 yaml-syntaxe']],
		['a:\n\t- b', ['2:1 yaml-syntaxe']],
	] as const)
		test(JSON.stringify(texte), () => assert.deepEqual(idsOf(texte), attendus));
	test('a real comment, a hash inside quotes or inside a word are accepted', () => {
		assert.deepEqual(idsOf('a: Guide # note\nb: "Guide #1"\nc: C#\nd: http://x/#y\n# fin'), []);
	});
	test('a reserved name gives no value and does not touch any prototype', () => {
		const { valeur } = lire('__proto__: { pirate: 1 }\nconstructor: { a: 1 }\nb: 1');
		assert.deepEqual(Object.keys(valeur as object), ['b']);
		assert.equal((valeur as { pirate?: number }).pirate, undefined);
		assert.equal(({} as { pirate?: number }).pirate, undefined);
	});
	test('thousands of fields are refused before the parser compares them all', () => {
		const champs = Array.from({ length: 3001 }, (_, i) => `k${i}: 1`);
		assert.deepEqual(idsOf(champs.join('\n')), ['1:1 trop-de-signes']);
		assert.deepEqual(idsOf(champs.slice(1).join('\n')), []);
	});
	test('a bomb of aliases stays small, and says so a few times only', () => {
		const lignes = ['a: &a [x, x]'];
		for (let i = 1; i < 30; i++) {
			const avant = String.fromCharCode(96 + i);
			const nom = String.fromCharCode(97 + i);
			if (i < 26) lignes.push(`${nom}: &${nom} [*${avant}, *${avant}, *${avant}]`);
		}
		const { valeur, diagnostics } = lire(lignes.join('\n'));
		assert.ok(JSON.stringify(valeur).length < 1000);
		assert.equal(diagnostics.length, 10);
	});
});
