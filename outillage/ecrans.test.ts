import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayEcrans } from './ecrans.ts';

test('the middle, and what is beyond what one aims at', () => {
	const ecrans = [
		{ page: 'actions/a/', avant: 1, mots: 400 },
		{ page: 'actions/b/', avant: 2.5, mots: 500 },
		{ page: 'actions/c/', avant: undefined, mots: 1600 },
	];
	assert.equal(
		sayEcrans(ecrans, { mots: 1500, avant: 2 }).replaceAll(/[\u00a0\u202f]/g, ' '),
		`Sur un téléphone de 360 × 640, 3 actions
  Mots sans rien déplier : 500 au milieu, 1 au-delà de 1 500
  Écrans avant « Lundi matin » : 2,5 au milieu, 1 au-delà de 2
    actions/c/  1 600 mots, sans « Lundi matin »
    actions/b/  500 mots, 2,5 écrans`,
	);
});
