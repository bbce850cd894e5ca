import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePlan } from './plans.ts';

test('one part may be asked for; another name is told', () => {
	assert.deepEqual(choosePlan({ seulement: 'pdf' }).parties, ['pdf']);
	assert.deepEqual(choosePlan({}).parties.length, 6);
	assert.throws(() => choosePlan({ seulement: 'pdfs' }), {
		message:
			'« pdfs » n’est pas une partie du banc : construction, pdf, recherche, dev, start, listes.',
	});
});

test('the short run builds 300 sheets at most, beside Starlight', () => {
	const { tailles, voisins, fois, compare } = choosePlan({ vite: true });
	assert.deepEqual(
		{ tailles, voisins, fois, compare },
		{
			tailles: { petit: 300, moyen: 300, grand: 300 },
			voisins: ['starlight'],
			fois: 1,
			compare: 'vite',
		},
	);
});
