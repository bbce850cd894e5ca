import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countValeurs } from './facettes.ts';

const VALEURS = new Map([
	[
		'type',
		new Map([
			['outils', new Set([1, 2])],
			['actions', new Set([3, 4])],
		]),
	],
	['axe', new Map([['eau', new Set([2, 3])]])],
]);

test('each value says how many of the answers it would keep', () => {
	assert.deepEqual(countValeurs(VALEURS, [1, 2, 3, 9], {}), {
		type: { outils: 2, actions: 1 },
		axe: { eau: 2 },
	});
});

test('a facet is counted with the choices of the others, its own set aside', () => {
	assert.deepEqual(countValeurs(VALEURS, [1, 2, 3, 4], { type: ['actions'] }), {
		type: { outils: 2, actions: 2 },
		axe: { eau: 1 },
	});
	assert.deepEqual(countValeurs(VALEURS, [1, 2, 3, 4], { type: ['actions'], axe: ['eau'] }), {
		type: { outils: 1, actions: 1 },
		axe: { eau: 1 },
	});
	assert.deepEqual(countValeurs(VALEURS, [1], { type: [] }), {
		type: { outils: 1, actions: 0 },
		axe: { eau: 0 },
	});
});
