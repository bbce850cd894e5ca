import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lundiOf, lundiSuivant, sayJours, saySemaines, toJours } from './semaines.ts';

const plat = (texte: string): string => texte.replaceAll('\u00a0', ' ');

test('weeks are said as people say them', () => {
	assert.equal(plat(saySemaines({ de: 3, a: 3 })), 'semaine 3');
	assert.equal(plat(saySemaines({ de: 1, a: 2 })), 'semaines 1 et 2');
	assert.equal(plat(saySemaines({ de: 4, a: 7 })), 'semaines 4 à 7');
});

test('any day has the Monday of its week, over months, years and the change of hour', () => {
	for (const jour of ['2027-01-11', '2027-01-13', '2027-01-17'])
		assert.equal(lundiOf(jour), '2027-01-11', jour);
	assert.equal(lundiOf('2027-01-01'), '2026-12-28');
	assert.equal(lundiOf('2027-03-28'), '2027-03-22');
	assert.equal(lundiOf('2028-02-29'), '2028-02-28');
});

test('the next Monday is never the day itself', () => {
	assert.equal(lundiSuivant('2026-11-30'), '2026-12-07');
	assert.equal(lundiSuivant('2026-12-06'), '2026-12-07');
	assert.equal(lundiSuivant('2026-12-31'), '2027-01-04');
});

test('weeks are days once there is a start, from a Monday to a Sunday', () => {
	assert.deepEqual(toJours('2027-01-11', { de: 1, a: 2 }), { du: '2027-01-11', au: '2027-01-24' });
	assert.deepEqual(toJours('2027-03-22', { de: 1, a: 1 }), { du: '2027-03-22', au: '2027-03-28' });
	assert.deepEqual(toJours('2027-03-22', { de: 2, a: 2 }), { du: '2027-03-29', au: '2027-04-04' });
	assert.deepEqual(toJours('2026-10-26', { de: 52, a: 52 }), {
		du: '2027-10-18',
		au: '2027-10-24',
	});
});

test('days say no month and no year twice', () => {
	const say = (du: string, au: string): string => plat(sayJours({ du, au }));
	assert.equal(say('2027-01-11', '2027-01-24'), 'du 11 au 24 janvier 2027');
	assert.equal(say('2027-03-29', '2027-04-04'), 'du 29 mars au 4 avril 2027');
	assert.equal(say('2026-12-28', '2027-01-10'), 'du 28 décembre 2026 au 10 janvier 2027');
	assert.equal(say('2027-03-01', '2027-03-07'), 'du 1er au 7 mars 2027');
	assert.equal(say('2026-03-30', '2027-03-07'), 'du 30 mars 2026 au 7 mars 2027');
});
