import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toTexte } from '../arbre.ts';
import { parseCorps } from '../corps/index.ts';
import { cleanSaisie, parseTexteSimple, stripPuce, writeCorps } from './index.ts';

const writeSimple = (texte: string): string => writeCorps(parseTexteSimple(texte));

/** What a reader would see of it, and every fault. */
function readBack(corps: string): string {
	const { arbre, diagnostics } = parseCorps(corps, 1, 'fiche.mdx', '/outils/x/', new Map());
	assert.deepEqual(diagnostics, [], corps);
	return toTexte(arbre.contenu).trim();
}

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
