import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeRenvois, encodeRenvois, ficheOf, uniteOf } from './renvois.ts';

const FICHES = [
	{ numero: 0, poids: 3 },
	{ numero: 7, poids: 40 },
	{ numero: 9, poids: 3 },
	{ numero: 2, poids: 40 },
];
const UNITES = [{ numero: 283, poids: 20 }];
const RENVOIS = { rarete: 1.5, tel: true, fiches: FICHES, unites: UNITES };

test('a list says each sheet after its weight, by how far it is from the one before; then the short texts', () => {
	assert.deepEqual(encodeRenvois(RENVOIS, 10), [150, -40, 3, 5, -3, 1, 9, 0, -20, 284]);
	assert.deepEqual(encodeRenvois({ ...RENVOIS, unites: [] }, 10), [150, -40, 3, 5, -3, 1, 9]);
});

test('read again, each has its weight', () => {
	const lus = decodeRenvois(encodeRenvois(RENVOIS, 10));
	assert.equal(lus.rarete, 1.5);
	assert.equal(lus.tel, true);
	assert.deepEqual(
		[...lus.fiches],
		[
			[2, 40],
			[7, 40],
			[0, 3],
			[9, 3],
		],
	);
	assert.deepEqual([...lus.unites], [[283, 20]]);
});

test('a word that only neighbours answer says so', () => {
	const lus = decodeRenvois(encodeRenvois({ ...RENVOIS, tel: false }, 10));
	assert.deepEqual([lus.tel, lus.rarete, lus.fiches.size], [false, 1.5, 4]);
});

test('cut short, a list keeps its best', () => {
	assert.deepEqual([...decodeRenvois(encodeRenvois(RENVOIS, 2)).fiches.keys()], [2, 7]);
});

test('a word that every sheet holds still says something', () => {
	for (const rarete of [0.001, 0])
		assert.ok(decodeRenvois(encodeRenvois({ ...RENVOIS, rarete }, 10)).rarete > 0);
});

test('a short text leads to its sheet', () => {
	assert.equal(ficheOf(uniteOf(12, 0)), 12);
	assert.equal(ficheOf(uniteOf(12, 39)), 12);
});
