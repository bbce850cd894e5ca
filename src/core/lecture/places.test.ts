import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPoints, createPlaces, placeAt } from './places.ts';

const TEXTE = 'Été\r\n🌾 blé\n\nfin';

test('an offset is told by its line and its column in code points', () => {
	const dits = ['Été', '🌾', 'blé', '\nfin', 'fin'].map((mot) => TEXTE.indexOf(mot));
	const attendus = [
		{ ligne: 1, colonne: 1 },
		{ ligne: 2, colonne: 1 },
		{ ligne: 2, colonne: 3 },
		{ ligne: 3, colonne: 1 },
		{ ligne: 4, colonne: 1 },
	];
	assert.deepEqual(dits.map(createPlaces(TEXTE)), attendus);
	assert.deepEqual(
		dits.map((offset) => placeAt(TEXTE, offset)),
		attendus,
	);
	assert.deepEqual(placeAt(TEXTE, TEXTE.length), { ligne: 4, colonne: 4 });
	assert.deepEqual(placeAt('', 0), { ligne: 1, colonne: 1 });
});

test('an emoji is one point', () => {
	assert.equal(countPoints('🌾a\u0301'), 3);
});
