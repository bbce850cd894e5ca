import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findGrandeurs, listDurees, listGroupes, palierOfPopulation } from './grandeurs.ts';
import { splitMots } from './normaliseur.ts';

const read = (texte: string): [string[], string[]] => {
	const { reste, grandeurs } = findGrandeurs(splitMots(texte));
	return [reste, grandeurs.map(({ palier }) => palier)];
};

test('people, however they are counted, are a range of people', () => {
	const quarante = listGroupes(40, 40);
	assert.equal(quarante.length, 1);
	for (const dit of [
		'40 personnes',
		'quarante personnes',
		'une quarantaine de personnes',
		'40 pers',
	])
		assert.deepEqual(read(dit)[1], quarante, dit);
	assert.deepEqual(read('animer une réunion de 40 personnes')[0], [
		'animer',
		'une',
		'réunion',
		'de',
	]);
	assert.deepEqual(listGroupes(31, 50), quarante, '45 is as 40');
});

test('inhabitants are a size of commune, with or without a space in the number', () => {
	for (const dit of ['1200 habitants', '1 200 habitants', '1\u202f200 habitants', '1.200 hab'])
		assert.deepEqual(read(dit)[1], [palierOfPopulation(1200)], dit);
	assert.equal(palierOfPopulation(600), palierOfPopulation(999));
	assert.notEqual(palierOfPopulation(600), palierOfPopulation(499));
});

test('hours and minutes are a length of time', () => {
	const deux = listDurees(120, 120);
	for (const dit of ['2 heures', 'deux heures', '2h', '2 h', '120 minutes'])
		assert.deepEqual(read(dit)[1], deux, dit);
	assert.deepEqual(read('1h30')[1], listDurees(90, 90));
	assert.deepEqual(read('une heure')[1], listDurees(60, 60));
});

test('a sheet is in every range that it goes across, a stay of days in none', () => {
	assert.equal(listGroupes(12, 100).length, 6);
	assert.deepEqual(listDurees(13 * 420, 13 * 420), []);
});

test('a number that counts something else is left', () => {
	for (const texte of ['123 foyers', '31 %', 'plan 2030', 'un habitant', '100 heures'])
		assert.deepEqual(read(texte)[1], [], texte);
});
