import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAdresse, toPause, writeAdresse } from './adresse.ts';

const RIEN = {
	debut: undefined,
	date: '',
	durees: 'longues',
	pauses: [],
	ailleurs: undefined,
} as const;

describe('the settings that an address gives', () => {
	test('are those that were written', () => {
		const suite = writeAdresse({
			debut: '23:00',
			date: '2026-12-24',
			durees: 'courtes',
			pauses: [
				['pause-4', 10],
				['pause-5', 0],
			],
			ailleurs: ['5', '6'],
		});
		assert.equal(
			suite,
			'?debut=23:00&durees=courtes&date=2026-12-24&pause-4=10&autre-jour=5&autre-jour=6',
		);
		const { pauseOf, ...lue } = parseAdresse(suite);
		assert.deepEqual(lue, {
			debut: '23:00',
			date: '2026-12-24',
			durees: 'courtes',
			ailleurs: ['5', '6'],
			detaillee: true,
		});
		assert.deepEqual([pauseOf('pause-4'), pauseOf('pause-5')], [10, 0]);
	});
	test('say what is proposed when it says nothing, and nothing is written for it', () => {
		const { pauseOf, ...lue } = parseAdresse('');
		assert.deepEqual(lue, {
			debut: undefined,
			date: '',
			durees: 'longues',
			ailleurs: undefined,
			detaillee: false,
		});
		assert.equal(pauseOf('pause-4'), 0);
		assert.equal(writeAdresse(RIEN), '');
	});
	test('leave nothing for another day when they say so', () => {
		assert.equal(writeAdresse({ ...RIEN, ailleurs: [] }), '?autre-jour=');
		assert.deepEqual(parseAdresse('?autre-jour=').ailleurs, ['']);
	});
	for (const [debut, lu] of [
		['9:05', '09:05'],
		['23:59', '23:59'],
		['24:00', undefined],
		['12:60', undefined],
		['<img src=x>', undefined],
		['', undefined],
		['-1:00', undefined],
	] as const)
		test(`begin at ${lu ?? 'no time'} for « ${debut} »`, () =>
			assert.equal(parseAdresse(`?${new URLSearchParams({ debut })}`).debut, lu));
	test('count long unless they say short, in so many letters', () => {
		for (const durees of ['<b>', 'COURTES', 'longues', ''])
			assert.equal(parseAdresse(`?durees=${durees}`).durees, 'longues');
	});
});

for (const [texte, minutes] of [
	['10', 10],
	['10.4', 10],
	['-5', 0],
	['1e9', 240],
	['Infinity', 0],
	['x', 0],
	['', 0],
	[null, 0],
	['<b>', 0],
] as const)
	test(`a pause of « ${texte} » lasts ${minutes} minutes`, () =>
		assert.equal(toPause(texte), minutes));
