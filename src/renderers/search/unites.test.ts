import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listGroupes } from './grandeurs.ts';
import { listUnites } from './unites.ts';

test('a title is there whole and without its verb, the other short texts once', () => {
	assert.deepEqual(listUnites('Planter un verger', ['arbres', 'Où planter mes pommiers ?']), [
		['planter', 'verger'],
		['verger'],
		['arbre'],
		['planter', 'pommiers'],
	]);
});

test('a text of two words is there in one piece too', () => {
	assert.deepEqual(listUnites('', ['hors connexion']).slice(2), [
		['hor', 'connexion'],
		['horconnexion'],
	]);
});

test('numbers are understood, and what only says words of grammar keeps them', () => {
	assert.deepEqual(listUnites('', ['40 personnes dans la salle', 'qui fait quoi']).slice(2), [
		['salle', ...listGroupes(40, 40)],
		['qui', 'fait', 'quoi'],
	]);
});
