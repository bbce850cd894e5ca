/** The values are those of the tests of https://github.com/cnumr/ecoindex_python. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CRITERES, gradeOf, rankOf, scoreOf } from './ecoindex.ts';

const { elements, requetes, ko } = CRITERES;

describe('EcoIndex', () => {
	test('places a value between two bounds', () => {
		assert.equal(rankOf(2500, ko.bornes).toFixed(9), '14.086372026');
		assert.equal(rankOf(150, elements.bornes).toFixed(9), '2.892857143');
		assert.equal(rankOf(23, requetes.bornes), 2.8);
		assert.equal(rankOf(310182.902, ko.bornes), 20);
		assert.equal(rankOf(0, ko.bornes), 0);
	});

	const connus = [
		[100, 100, 100, 72],
		[100, 100, 1000, 67],
		[100, 100, 10000, 58],
		[200, 200, 10000, 46],
		[2355, 267, 2493, 10],
		[240, 20, 331, 83],
		[2240, 100, 310182.902, 16],
	] as const;
	for (const [elements, requetes, ko, score] of connus)
		test(`${elements} elements, ${requetes} requests, ${ko} kB: ${score}`, () => {
			assert.equal(Math.round(scoreOf({ elements, requetes, ko })), score);
		});

	test('gives the published score of each bound', () => {
		for (const [i, borne] of elements.bornes.entries()) {
			const empreinte = {
				elements: borne,
				requetes: requetes.bornes[i] ?? 0,
				ko: ko.bornes[i] ?? 0,
			};
			assert.equal(scoreOf(empreinte).toFixed(6), (100 - 5 * i).toFixed(6));
		}
	});

	test('grades a score', () => {
		const grades = [2, 10, 25, 50.2, 72, 80, 80.1, 100].map(gradeOf);
		assert.deepEqual(grades, ['G', 'G', 'F', 'D', 'B', 'B', 'A', 'A']);
	});
});
