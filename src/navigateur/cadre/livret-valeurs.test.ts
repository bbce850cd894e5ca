import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	cleanRefs,
	cleanTitre,
	FICHES_MAX,
	isRef,
	parseLivret,
	TITRE_MAX,
} from './livret-valeurs.ts';

const VIDE = { titre: '', refs: [] };

describe('the livret that a browser kept', () => {
	test('is read back as it was written', () => {
		const livret = { titre: 'Pour le conseil', refs: ['outils/arpentage', 'parcours/partir'] };
		assert.deepEqual(parseLivret(JSON.stringify(livret)), livret);
	});
	for (const texte of [
		null,
		'',
		'{',
		'null',
		'[]',
		'7',
		'"outils/a"',
		'{"refs":{"a":1},"titre":[]}',
		'{"refs":[null,"../x",3]}',
		'{"refs":"outils/a"}',
	])
		test(`is empty when it is ${texte}`, () => assert.deepEqual(parseLivret(texte), VIDE));
	test('keeps what is good of what is half bad', () => {
		const texte = '{"refs":["outils/a",7,"outils/a","actions/b"],"titre":7}';
		assert.deepEqual(parseLivret(texte), { titre: '', refs: ['outils/a', 'actions/b'] });
	});
});

describe('a ref', () => {
	for (const bon of ['outils/a', 'actions/b-2', 'retours/42', `outils/${'a'.repeat(80)}`])
		test(`${bon} has the form of one`, () => assert.equal(isRef(bon), true));
	for (const mauvais of [
		'',
		'outils/',
		'outils/a/',
		'/outils/a',
		'outils/A',
		'outils/a--b',
		'outils/-a',
		'outils/é',
		'outils/a b',
		'outils/../a',
		'outils/a\n',
		'structures/a',
		'outils/a?x=1',
		'javascript:alert(1)',
		'//exemple.fr/outils/a',
		`outils/${'a'.repeat(81)}`,
		null,
		undefined,
		7,
		['outils/a'],
		{ toString: () => 'outils/a' },
	])
		test(`${JSON.stringify(mauvais)} has not`, () => assert.equal(isRef(mauvais), false));
});

test('a list of refs keeps each once, in its order, and no more than a livret holds', () => {
	assert.deepEqual(cleanRefs(['outils/b', 'outils/a', 'outils/b']), ['outils/b', 'outils/a']);
	const beaucoup = Array.from({ length: 10_000 }, (_, i) => `outils/x-${i}`);
	assert.deepEqual(cleanRefs(beaucoup), beaucoup.slice(0, FICHES_MAX));
	assert.deepEqual(cleanRefs(undefined), []);
	assert.deepEqual(cleanRefs({ length: 1, 0: 'outils/a' }), []);
});

test('a title is one line of a bounded length, without signs that do not show', () => {
	assert.equal(cleanTitre('  Pour le\nconseil\u202e '), 'Pour le conseil');
	assert.equal(cleanTitre('<b>'.repeat(9999)).length, TITRE_MAX);
	assert.equal(cleanTitre('<b>x</b>'), '<b>x</b>', 'it is shown as text');
	for (const autre of [undefined, null, 7, ['a']]) assert.equal(cleanTitre(autre), '');
});
