import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listHoraires, type SeanceMinutee } from './journee.ts';
import { applyRattrapage, findRattrapage } from './retard.ts';

const garder = (minutes: number): SeanceMinutee => ({ minutes, priorite: 1 });
const raccourcir = (minutes: number, minutes_min: number): SeanceMinutee => ({
	...{ minutes, minutes_min },
	priorite: 2,
});
const couper = (minutes: number): SeanceMinutee => ({ minutes, priorite: 3 });

/** 0 welcome, 1 talk, 2 pause, 3 exercise, 4 meal, 5 choice, 6 rights, 7 end. */
const JOUR: readonly SeanceMinutee[] = [
	garder(20),
	raccourcir(30, 20),
	garder(15),
	raccourcir(60, 45),
	garder(75),
	couper(15),
	couper(10),
	garder(15),
];

const dit = (depuis: number, retard: number, jour = JOUR): string => {
	const { mesures, reste } = findRattrapage(jour, depuis, retard);
	return [
		...mesures.map(({ seance, quoi, gain }) => `${seance} ${quoi} ${gain}`),
		...(reste > 0 ? [`reste ${reste}`] : []),
	].join(', ');
};

test('sessions follow one another, and the hours add up', () => {
	assert.deepEqual(listHoraires(540, [20, 30, 0, 15]), [
		{ debut: 540, fin: 560 },
		{ debut: 560, fin: 590 },
		{ debut: 590, fin: 590 },
		{ debut: 590, fin: 605 },
	]);
	assert.deepEqual(listHoraires(540, []), []);
});

describe('twenty minutes late: what is left out', () => {
	test('little is shortened, rather than a whole session cut', () => {
		assert.equal(dit(1, 5), '1 raccourcir 5');
	});
	test('what may be left out goes first, when it is just enough', () => {
		assert.equal(dit(1, 10), '6 couper 10');
		assert.equal(dit(1, 15), '5 couper 15');
		assert.equal(dit(1, 25), '5 couper 15, 6 couper 10');
	});
	test('then the nearest of those that may be shorter, to the minute', () => {
		assert.equal(dit(1, 20), '1 raccourcir 5, 5 couper 15');
		assert.equal(dit(1, 40), '1 raccourcir 10, 3 raccourcir 5, 5 couper 15, 6 couper 10');
	});
	test('what is past is past', () => {
		assert.equal(dit(3, 20), '3 raccourcir 5, 5 couper 15');
		assert.equal(dit(6, 20), '6 couper 10, reste 10');
		assert.equal(dit(7, 20), 'reste 20');
	});
	test('pauses, meals and what one keeps lose nothing; what is not gained is told', () => {
		assert.equal(
			dit(0, 90),
			'1 raccourcir 10, 3 raccourcir 15, 5 couper 15, 6 couper 10, reste 40',
		);
		assert.deepEqual(findRattrapage(JOUR, 0, 0), { mesures: [], reste: 0 });
		assert.deepEqual(findRattrapage([], 0, 12), { mesures: [], reste: 12 });
	});
	test('a session that says no minimum is not shortened', () => {
		assert.equal(dit(0, 10, [{ minutes: 30, priorite: 2 }]), 'reste 10');
	});
	test('one that is kept loses nothing, even where it says how short it could be', () => {
		assert.equal(dit(0, 10, [{ ...raccourcir(30, 10), priorite: 1 }]), 'reste 10');
	});
	test('the day that remains lasts what it lasted, less what is gained', () => {
		const rattrapage = findRattrapage(JOUR, 1, 40);
		assert.deepEqual(applyRattrapage(JOUR, rattrapage), [20, 20, 15, 55, 75, 0, 0, 15]);
	});
	test('many that may be cut are weighed at once', () => {
		const jour = Array.from({ length: 40 }, (_, i) => couper(5 + (i % 7)));
		const { mesures, reste } = findRattrapage(jour, 0, 23);
		assert.equal(reste, 0);
		assert.equal(
			mesures.reduce((somme, { gain }) => somme + gain, 0),
			23,
		);
	});
});
