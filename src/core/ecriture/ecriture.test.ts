import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toTexte } from '../arbre.ts';
import { parseCorps } from '../corps/index.ts';
import { parseYaml, splitFiche } from '../entete.ts';
import {
	cleanSaisie,
	parseTexteSimple,
	rewriteFiche,
	stripPuce,
	writeCorps,
	writeFiche,
} from './index.ts';
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

describe('what word processors paste', () => {
	const LISTE = '- une salle\n- des chaises\n';
	for (const marque of [
		'\uf0b7\t',
		'\uf0a7\t',
		'\uf0d8\t',
		'\uf0fc\t',
		'\uf076 ',
		'\uf0b7',
		'·\t',
		'· ',
		'•\t',
		'• ',
		'•',
		'▪ ',
		'▪',
		'o\t',
		'o   ',
		'o\u00a0\u00a0',
		'§\t',
		'§ ',
		'– ',
		'–\t',
		'—\t',
		'- ',
		'-\t',
		'* ',
		'+\t',
		'➢ ',
		'➢',
		'✓ ',
		'✔\t',
		'◦ ',
		'● ',
		'■ ',
		'► ',
		'➔ ',
		'→ ',
		'❖ ',
		'☐ ',
		'Ø\t',
		'Ø  ',
		'ü\t',
		'v\t',
		'\t•\t',
		'   o\t',
	])
		test(`${JSON.stringify(marque)} begins an item`, () => {
			const texte = `${marque}une salle\n${marque}des chaises`;
			assert.equal(writeCorps(parseTexteSimple(cleanSaisie(texte))), LISTE);
			readBack(LISTE);
		});

	for (const texte of [
		'o',
		'ou bien',
		'Øresund',
		'§ 3 du code',
		'-',
		'– ',
		'vélo',
		'— Bonjour',
		'·',
	])
		test(`« ${texte} » is text`, () => assert.equal(readBack(writeSimple(texte)), texte.trim()));

	for (const [nom, texte] of Object.entries({
		'1.\t': '1.\tPréparer\n2.\tRanger',
		'1. ': '1. Préparer\n2. Ranger',
		'1) ': '1) Préparer\n2) Ranger',
		'a) ': 'a) Préparer\nb) Ranger',
		'1. 1. ': '1. Préparer\n1. Ranger',
		'an empty line between': '1. Préparer\n\n2. Ranger',
	}))
		test(`${JSON.stringify(nom)} begins an item of a list in order`, () =>
			assert.equal(writeSimple(texte), '1. Préparer\n2. Ranger\n'));

	test('a list goes on from its number; a number alone, a year, an initial are text', () => {
		assert.equal(writeSimple('3. Ranger\n4. Balayer'), '3. Ranger\n4. Balayer\n');
		for (const texte of ['3. Ranger', '2024. Une année', 'A. Dupont', 'c) seul'])
			assert.equal(readBack(writeSimple(texte)), texte);
	});

	test('cells between tabulations make a table; a tabulation alone does not', () => {
		assert.equal(
			writeSimple('Qui\tQuoi\nMairie\tSalle | chaises\nÉcole\t\n\nfin'),
			'| Qui    | Quoi             |\n| ------ | ---------------- |\n| Mairie | Salle \\| chaises |\n| École  |                  |\n\nfin\n',
		);
		assert.equal(writeSimple('Nom\tPrénom'), 'Nom\tPrénom\n');
		assert.equal(writeSimple('\tUn alinéa.\n\tUn autre.'), 'Un alinéa.\\\nUn autre.\n');
	});

	test('the case of the meeting: marks of three kinds, then numbers', () => {
		assert.equal(
			writeCorps(
				parseTexteSimple(
					cleanSaisie(
						'Il faut :\n\uf0b7\tune salle\n\uf0b7\tdes chaises\n\nPuis :\n·\tranger\n▪ balayer\n\n1.\tPréparer\n2.\tRanger\n',
					),
				),
			),
			'Il faut :\n\n- une salle\n- des chaises\n\nPuis :\n\n- ranger\n- balayer\n\n1. Préparer\n2. Ranger\n',
		);
	});

	test('signs of symbol fonts are shown, spaces of every width are spaces', () => {
		assert.equal(cleanSaisie('mairie \uf0e0 école \uf04a'), 'mairie → école ☺');
		assert.equal(cleanSaisie('a\u2009b\u2003c\u3000d\u202fe'), 'a b c d\u202fe');
		assert.equal(cleanSaisie('\uf123'), '\uf123', 'a sign that nobody knows stays, to be told');
	});

	test('a line of a list loses its bullet, not its number', () => {
		for (const ligne of ['- un', '• un', '\uf0b7\tun', '  – un', 'un'])
			assert.equal(stripPuce(ligne), 'un');
		for (const ligne of ['1. un', '-5 degrés', 'ou non']) assert.equal(stripPuce(ligne), ligne);
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
