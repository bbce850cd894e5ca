import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMots } from './mots.ts';
import { splitMots } from './normaliseur.ts';
import { suggestRequete } from './suggestion.ts';

const MOTS = buildMots([
	splitMots(
		'enquête enquête enquête collective résilience résilience alimentaire communes communes atelier',
	),
]);

test('a misspelt word is replaced by the one of the site, with its accents', () => {
	assert.equal(suggestRequete('enquette', MOTS), 'enquête');
	assert.equal(suggestRequete('resiliance', MOTS), 'résilience');
	assert.equal(suggestRequete('attelier colective', MOTS), 'atelier collective');
});

test('what is known is left as typed', () => {
	assert.equal(suggestRequete('enquete', MOTS), undefined);
	assert.equal(suggestRequete('ENQUÊTES', MOTS), undefined);
	assert.equal(suggestRequete('commune', MOTS), undefined);
	assert.equal(suggestRequete('résil', MOTS), undefined);
	assert.equal(suggestRequete('Atelier resiliance', MOTS), 'Atelier résilience');
});

test('short words, numbers and far words are left alone', () => {
	assert.equal(suggestRequete('eau', MOTS), undefined);
	assert.equal(suggestRequete('2024a', MOTS), undefined);
	assert.equal(suggestRequete('tracteur', MOTS), undefined);
	assert.equal(suggestRequete('', MOTS), undefined);
});

test('of two near words, the most frequent wins', () => {
	const mots = buildMots([splitMots('ferme ferme ferme terme')]);
	assert.equal(suggestRequete('kerme', mots), 'ferme');
});

test('without words there is no suggestion', () => {
	assert.equal(suggestRequete('enquette', []), undefined);
});
