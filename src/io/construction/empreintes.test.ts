import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestMorceaux, digestValeur } from './empreintes.ts';

test('a digest changes with each piece, and with where pieces are cut', () => {
	const noms = [['ab', 'c'], ['a', 'bc'], ['abc'], ['ab', 'd']].map(digestMorceaux);
	assert.equal(new Set(noms).size, 4);
});

test('a value that is not there has a digest too', () => {
	assert.equal(digestValeur(undefined), digestValeur(null));
	assert.notEqual(digestValeur(undefined), digestValeur([]));
});
