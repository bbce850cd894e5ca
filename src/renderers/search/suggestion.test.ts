import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMots } from './mots.ts';
import { normalizeMot, splitMots } from './normaliseur.ts';
import { listSuggestions } from './suggestion.ts';

const MOTS = buildMots([
	splitMots(
		'enquête enquête enquête collective résilience résilience alimentaire communes communes atelier libre garde',
	),
]);

/** All the words of the query unknown to the index, unless told. */
const suggest = (saisie: string, inconnus = splitMots(saisie).map(normalizeMot)): string[] =>
	listSuggestions(saisie, MOTS, inconnus);

test('a misspelt word is replaced by the one of the site, with its accents', () => {
	assert.deepEqual(suggest('enquette'), ['enquête']);
	assert.deepEqual(suggest('resiliance'), ['résilience']);
	assert.deepEqual(suggest('attelier colective'), ['atelier collective']);
});

test('what is known is left as typed', () => {
	for (const saisie of ['enquete', 'ENQUÊTES', 'commune', 'résil', ''])
		assert.deepEqual(suggest(saisie), [], saisie);
	assert.deepEqual(suggest('Atelier resiliance'), ['Atelier résilience']);
});

test('a word of French that the site does not use is not taken for another', () => {
	assert.deepEqual(suggest('fibre'), [], 'libre begins with another letter');
	assert.deepEqual(suggest('garage'), [], 'garde is two letters away from a short word');
	assert.deepEqual(suggest('tracteur'), []);
});

test('short words and numbers are left alone', () => {
	assert.deepEqual(suggest('eau'), []);
	assert.deepEqual(suggest('2024a'), []);
});

test('of two near words, both are tried, the nearest and the most frequent first', () => {
	const mots = buildMots([splitMots('ferme ferme ferme terme forme')]);
	assert.deepEqual(listSuggestions('fermme', mots, ['fermme']), ['ferme']);
	assert.deepEqual(listSuggestions('furme', mots, ['furme']), ['ferme', 'forme']);
});

test('a word that the index knows under another spelling is written as the site does', () => {
	assert.deepEqual(listSuggestions('enquette', MOTS, []), ['enquête']);
	assert.deepEqual(listSuggestions('resiliance', MOTS, []), []);
});

test('a word that is only known is proposed for no other', () => {
	const mots = buildMots([splitMots('fiscal')], ['boucher']);
	assert.deepEqual(listSuggestions('bouchier', mots, ['bouchier']), []);
	assert.deepEqual(listSuggestions('boucher', mots, ['boucher']), []);
});

test('without words there is no suggestion', () => {
	assert.deepEqual(listSuggestions('enquette', [], ['enquette']), []);
});
