import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toTexte } from '../arbre.ts';
import { parseCorps } from '../corps/index.ts';
import { parseYaml, splitFiche } from '../lecture/entete.ts';
import { cleanSaisie, parseTexteSimple, rewriteFiche, writeCorps, writeFiche } from './index.ts';
import { writeYaml } from './yaml.ts';

const writeSimple = (texte: string): string => writeCorps(parseTexteSimple(texte));

/** What a reader would see of it, and every fault. */
function readBack(corps: string): string {
	const { arbre, diagnostics } = parseCorps(corps, 1, 'fiche.mdx', '/outils/x/', new Map());
	assert.deepEqual(diagnostics, [], corps);
	return toTexte(arbre.contenu).trim();
}

describe('plain text becomes a body that says the same', () => {
	const CAS = [
		'import de bois',
		'export de sable\net import',
		'a {b} c, <500 hab, <Astuce>, </p> et <br>',
		'---',
		'***',
		'# pas un titre',
		'[lien](javascript:alert(1)) ![x](y) [^1] [a][b] [c]: d',
		'| a | b |',
		'> pas une citation',
		'```js',
		'~~~',
		'**gras** _italique_ `code` ~~barré~~',
		'a@exemple.fr www.exemple.fr',
		'<!-- rien --> {/* rien */}',
		'fin \\ et \\* et \\',
		'1. un',
		'12) deux',
		'+ plus',
		'&lt; &amp; &#x202e; &copy;',
		': deux points',
		'😀 👩‍🌾 emoji',
	];
	for (const texte of CAS)
		test(texte, () => {
			const vu = readBack(writeSimple(texte));
			assert.equal(vu, texte.replace(/\n/g, ' '));
		});
	test('paragraphs, items and headings, and nothing else', () => {
		assert.equal(
			writeSimple('Un\ndeux\n\n## Titre\n- a\n• b\n\ntrois\n### Sous-titre\nquatre'),
			'Un\\\ndeux\n\n## Titre\n\n- a\n- b\n\ntrois\n\n### Sous-titre\n\nquatre\n',
		);
	});
	test('an address of the web is a link, its final full stop is not in it', () => {
		assert.equal(
			writeSimple('Voir https://exemple.fr/a_b. Fin'),
			'Voir [https://exemple.fr/a_b](https://exemple.fr/a_b). Fin\n',
		);
	});
	test('an address that a sheet may not carry stays text', () => {
		for (const texte of ['http://127.0.0.1/x', 'HTTPS://a:b@c.fr/ et http://localhost:3000'])
			assert.equal(readBack(writeSimple(texte)), texte);
	});
});

test('what cannot be seen is taken away, all the rest stays', () => {
	assert.equal(cleanSaisie('a\u200bb\u202ec\u0000d\r\ne\u2028f\ufeff'), 'abcd\ne\nf');
	assert.equal(cleanSaisie('e\u0301 «\u00a0oui\u202f!» 👩‍🌾'), 'é «\u00a0oui\u202f!» 👩‍🌾');
});

describe('values become YAML that reads back to the same values', () => {
	const VALEURS: unknown[] = [
		'01000',
		'2024',
		'2024-03',
		'1e3',
		'true',
		'null',
		'~',
		'- a',
		'a: b',
		'a #b',
		'#a',
		'*a',
		'&a',
		'!a',
		'%a',
		'@a',
		'`a`',
		'"',
		"'",
		'a"b\'c',
		'{a}',
		'[a]',
		'---',
		'...',
		'a\nb',
		'  a  ',
		'<<',
		'a\\nb',
		'é à « œ »\u00a0!',
		'x'.repeat(300),
		'mot '.repeat(60).trim(),
		'\ttab',
	];
	for (const valeur of VALEURS)
		test(JSON.stringify(valeur).slice(0, 40), () => {
			const lu = parseYaml(writeYaml({ a: valeur, b: [valeur] }), 'f', 1);
			assert.deepEqual(lu.diagnostics, []);
			assert.deepEqual(lu.valeur, { a: valeur, b: [valeur] });
		});
	test('a length of time stands on one line', () => {
		assert.equal(
			writeYaml({ duree: { min: 2, max: 3, unite: 'heure' } }),
			'duree: { min: 2, max: 3, unite: heure }\n',
		);
	});
});

const FICHE = `---
# d’abord
titre:   'Un titre'
en_une_phrase: >-
  Une phrase
  sur deux lignes
alias: [a, b] # synonymes
sources:
  - cle: x

    titre: X
---

Le texte.
`;

const read = (fiche: string): Record<string, unknown> => {
	const coupee = splitFiche(fiche, 'f');
	assert.ok(!('id' in coupee));
	return parseYaml(coupee.entete, 'f', 2).valeur as Record<string, unknown>;
};

test('a mended sheet keeps the letters of what did not change', () => {
	const valeurs = read(FICHE);
	assert.equal(rewriteFiche(FICHE, 'outils', valeurs, '\nLe texte.\n'), FICHE);
	const neuve = rewriteFiche(
		FICHE,
		'outils',
		{ ...valeurs, alias: ['c'], lieu: 'La place' },
		'\nLe texte.\n',
	);
	assert.equal(
		neuve,
		FICHE.replace('alias: [a, b]', 'alias:\n  - c').replace(
			'titre: X\n---',
			'titre: X\nlieu: La place\n---',
		),
	);
	const { alias: _, ...sans } = valeurs;
	assert.equal(
		rewriteFiche(FICHE, 'outils', sans, '\nLe texte.\n'),
		FICHE.replace('alias: [a, b] # synonymes\n', ''),
	);
});

test('a new sheet has its fields in the order of the schema', () => {
	assert.equal(
		writeFiche(
			'outils',
			{ sources: [{ url: 'https://exemple.fr/', cle: 'a' }], titre: 'T', zut: 1 },
			'Texte\n\n',
		),
		'---\ntitre: T\nsources:\n  - cle: a\n    url: https://exemple.fr/\nzut: 1\n---\n\nTexte\n',
	);
});

test('names that every object of JavaScript has are names like others, in a sheet and in its lists', () => {
	const etranges = { toString: 'a', constructor: { b: 'c' } };
	assert.equal(
		writeFiche('outils', { sources: [{ ...etranges, cle: 'x' }], ...etranges }, 'Texte.'),
		'---\nsources:\n  - cle: x\n    toString: a\n    constructor:\n      b: c\ntoString: a\nconstructor:\n  b: c\n---\n\nTexte.\n',
	);
});
