import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addAll, maxOf, minOf } from './suites.ts';

const MILLION = Array.from({ length: 1_000_000 }, (_, i) => i);

test('a million values have a largest and a smallest one, and can be added to a list', () => {
	assert.equal(maxOf(MILLION), 999_999);
	assert.equal(minOf(MILLION), 0);
	const liste = [-1];
	addAll(liste, MILLION);
	assert.equal(liste.length, 1_000_001);
	assert.equal(liste.at(-1), 999_999);
});

test('no value: nothing is larger, nothing is smaller', () => {
	assert.equal(maxOf([]), Number.NEGATIVE_INFINITY);
	assert.equal(minOf([]), Number.POSITIVE_INFINITY);
});
