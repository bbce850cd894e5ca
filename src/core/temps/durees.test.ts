import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNITES } from '../schema/champs.ts';
import {
	parseDuree,
	sayDuree,
	sayMinutes,
	sayNombre,
	TRANCHES,
	toMinutes,
	trancheOf,
} from './durees.ts';

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

test('a length of time in minutes, shortest and longest', () => {
	assert.deepEqual(toMinutes({ min: 2, unite: 'heure' }), { min: 120, max: 120 });
	assert.deepEqual(toMinutes({ min: 1, max: 2, unite: 'jour' }), { min: 420, max: 840 });
	assert.deepEqual(toMinutes({ min: 1, unite: 'semaine' }), toMinutes({ min: 5, unite: 'jour' }));
	assert.deepEqual(toMinutes({ min: 1, unite: 'mois' }), toMinutes({ min: 20, unite: 'jour' }));
	assert.deepEqual(toMinutes({ min: 1, unite: 'annee' }), toMinutes({ min: 220, unite: 'jour' }));
});

test('every unit is longer than the one before', () => {
	const minutes = UNITES.map((unite) => toMinutes({ min: 1, unite }).min);
	assert.deepEqual(
		minutes,
		minutes.toSorted((a, b) => a - b),
	);
});

test('a length of time said in French', () => {
	assert.equal(plat(sayDuree({ min: 2, unite: 'heure' })), '2 heures');
	assert.equal(plat(sayDuree({ min: 1, unite: 'heure' })), '1 heure');
	assert.equal(plat(sayDuree({ min: 1.5, unite: 'heure' })), '1 h 30');
	assert.equal(plat(sayDuree({ min: 1.5, max: 2, unite: 'heure' })), '1 h 30 à 2 heures');
	assert.equal(plat(sayDuree({ min: 0.5, max: 2, unite: 'heure' })), '30 minutes à 2 heures');
	assert.equal(plat(sayDuree({ min: 0.5, unite: 'jour' })), 'une demi-journée');
	assert.equal(plat(sayDuree({ min: 0.5, max: 1, unite: 'jour' })), 'une demi-journée à 1 jour');
	assert.equal(plat(sayDuree({ min: 1, max: 1.5, unite: 'jour' })), '1 à 1,5 jour');
	assert.equal(plat(sayDuree({ min: 4, max: 4, unite: 'jour' })), '4 jours');
	assert.equal(plat(sayDuree({ min: 1, unite: 'mois' })), '1 mois');
	assert.equal(plat(sayDuree({ min: 1, max: 3, unite: 'annee' })), '1 à 3 ans');
	assert.equal(plat(sayDuree({ min: 1200, unite: 'semaine' })), '1 200 semaines');
	assert.equal(plat(sayDuree({ min: 90, unite: 'minute' })), '90 minutes');
	assert.equal(plat(sayDuree({ min: 90, max: 150, unite: 'minute' })), '1 h 30 à 2 h 30');
	assert.equal(plat(sayDuree({ min: 240, unite: 'minute' })), '4 heures');
});

test('the number and its unit stay on one line', () => {
	assert.equal(sayDuree({ min: 2, unite: 'heure' }), '2\u00a0heures');
	assert.equal(sayMinutes(150), '2\u00a0h\u00a030');
});

test('numbers have a decimal comma and narrow spaces', () => {
	assert.equal(sayNombre(1234567.891), '1\u202f234\u202f567,89');
	assert.equal(sayNombre(0), '0');
});

test('minutes said as a clock would', () => {
	for (const [minutes, attendu] of [
		[1, '1 minute'],
		[45, '45 minutes'],
		[60, '1 heure'],
		[65, '1 h 05'],
		[119.7, '2 heures'],
		[150, '2 h 30'],
		[720, '12 heures'],
		[90_000, '1 500 heures'],
	] as const)
		assert.equal(plat(sayMinutes(minutes)), attendu);
});

test('a length of time falls in the class of its longest value', () => {
	assert.equal(trancheOf({ min: 30, unite: 'minute' }).id, 'deux-heures');
	assert.equal(trancheOf({ min: 2, unite: 'heure' }).id, 'deux-heures');
	assert.equal(trancheOf({ min: 1, max: 3, unite: 'heure' }).id, 'demi-journee');
	assert.equal(trancheOf({ min: 1, unite: 'jour' }).id, 'journee');
	assert.equal(trancheOf({ min: 1, unite: 'semaine' }).id, 'semaine');
	assert.equal(trancheOf({ min: 3, unite: 'mois' }).id, 'mois');
	assert.equal(trancheOf({ min: 1, unite: 'annee' }).id, 'un-an');
	assert.equal(trancheOf({ min: 3, max: 36, unite: 'mois' }).id, 'trois-ans');
	assert.equal(trancheOf({ min: 2, max: 4, unite: 'annee' }).id, 'plus');
	assert.equal(trancheOf({ min: 10_000, unite: 'annee' }).id, 'plus');
});

test('the classes grow, each with its own name', () => {
	const bornes = TRANCHES.map((t) => t.max as number);
	assert.deepEqual(
		bornes,
		bornes.toSorted((a, b) => a - b),
	);
	assert.equal(new Set(TRANCHES.map((t) => t.nom)).size, TRANCHES.length);
});

test('a length of time is read as it is written every day', () => {
	for (const [texte, attendu] of [
		['2 heures', { min: 2, unite: 'heure' }],
		['1,5 à 2 jours', { min: 1.5, max: 2, unite: 'jour' }],
		['une demi-journée', { min: 0.5, unite: 'jour' }],
		['une heure', { min: 1, unite: 'heure' }],
		['2 journées', { min: 2, unite: 'jour' }],
		['longtemps', undefined],
	] as const)
		assert.deepEqual(parseDuree(texte), attendu, texte);
});
