import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Critere, Feuille, Niveau } from './reponses.ts';
import { compareDates, compareFeuilles, profileDimensions, sortParEcart } from './synthese.ts';

const CRITERES: Critere[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, titre: id.toUpperCase() }));
const DIMENSIONS = [
	{ titre: 'Une', criteres: ['a', 'b'] },
	{ titre: 'Deux', criteres: ['c', 'd'] },
	{ titre: 'Trois', criteres: ['e'] },
];

/** Levels of a, b, c, d; 0: not answered. */
const feuille = (qui: string, niveaux: number[]): Feuille => ({
	qui,
	date: '2026-11-30',
	reponses: Object.fromEntries(
		niveaux.flatMap((n, i) => (n > 0 ? [['abcd'.charAt(i), { niveau: n as Niveau }]] : [])),
	),
});
const TROIS = [
	feuille('Une', [1, 2, 3, 0]),
	feuille('Deux', [4, 2, 1, 0]),
	feuille('Trois', [4, 3, 0, 2]),
];

test('the widest gap first, then where more people differ; one answer is no gap', () => {
	const comparaisons = compareFeuilles(TROIS, CRITERES);
	assert.deepEqual(
		sortParEcart(comparaisons).map(({ id, ecart, mediane }) => [id, ecart, mediane]),
		[
			['a', 3, 4],
			['c', 2, 2],
			['b', 1, 2],
		],
	);
	assert.deepEqual(comparaisons[3], {
		id: 'd',
		avis: [{ qui: 'Trois', niveau: 2 }],
		niveaux: [2],
		mediane: 2,
	});
});

test('the same gap: more people apart first, then the order of the grid', () => {
	const feuilles = [
		feuille('', [1, 1, 1]),
		feuille('', [1, 3, 3]),
		feuille('', [1, 3, 3]),
		feuille('', [3, 1, 1]),
	];
	assert.deepEqual(
		sortParEcart(compareFeuilles(feuilles, CRITERES)).map(({ id }) => id),
		['b', 'c', 'a'],
	);
});

test('what was seen is told beside each level, even without a level', () => {
	const [a] = compareFeuilles(
		[
			{ qui: 'Une', date: '', reponses: { a: { constat: 'Vu.', prive: 'Non.' } } },
			{ qui: 'Deux', date: '', reponses: { a: { prive: 'Rien.' } } },
		],
		CRITERES,
	);
	assert.deepEqual(a, { id: 'a', avis: [{ qui: 'Une', constat: 'Vu.' }], niveaux: [] });
});

test('a missing answer is no zero: it counts for nothing, and is told', () =>
	assert.deepEqual(profileDimensions(compareFeuilles(TROIS, CRITERES), DIMENSIONS), [
		{ titre: 'Une', niveau: 3, repondus: 2, criteres: 2 },
		{ titre: 'Deux', niveau: 2, repondus: 2, criteres: 2 },
		{ titre: 'Trois', repondus: 0, criteres: 1 },
	]));

test('two dates are compared where both answered', () =>
	assert.deepEqual(
		compareDates(
			compareFeuilles([feuille('', [1, 3, 2, 0])], CRITERES),
			compareFeuilles([feuille('', [2, 3, 1, 4])], CRITERES),
		),
		[
			{ id: 'a', avant: 1, apres: 2, sens: 'monte' },
			{ id: 'b', avant: 3, apres: 3, sens: 'reste' },
			{ id: 'c', avant: 2, apres: 1, sens: 'descend' },
		],
	));
