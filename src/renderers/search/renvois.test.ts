import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeRenvois, encodeRenvois } from './renvois.ts';

const RENVOIS = [
	{ numero: 0, poids: 3 },
	{ numero: 7, poids: 40 },
	{ numero: 9, poids: 3 },
	{ numero: 2, poids: 40 },
];

test('a list says each sheet after its weight, by how far it is from the one before', () => {
	assert.deepEqual(encodeRenvois(RENVOIS, 1.5, 10), [150, -40, 3, 5, -3, 1, 9]);
});

test('read again, each sheet has its weight times the rarity of the word', () => {
	assert.deepEqual(
		[...decodeRenvois(encodeRenvois(RENVOIS, 1.5, 10))],
		[
			[2, 60],
			[7, 60],
			[0, 4.5],
			[9, 4.5],
		],
	);
});

test('cut short, a list keeps its best', () => {
	assert.deepEqual([...decodeRenvois(encodeRenvois(RENVOIS, 1, 2)).keys()], [2, 7]);
});

test('a word that every sheet holds still has an order', () => {
	assert.deepEqual([...decodeRenvois(encodeRenvois(RENVOIS, 0.001, 10)).keys()], [2, 7, 0, 9]);
	assert.ok([...decodeRenvois(encodeRenvois(RENVOIS, 0, 10)).values()].every((s) => s > 0));
});
