import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Duree } from '../temps/durees.ts';
import { type ReglesRoles, type TempsParRole, timeRoles } from './roles.ts';

const REGLES: ReglesRoles = {
	memes: ['les mêmes'],
	mots: [
		{ role: 'elus', mots: ['élu', 'maire'] },
		{ role: 'animation', mots: ['anim', 'deux personnes', 'tout le groupe'] },
		{ role: 'participants', mots: ['groupe', 'habitant'] },
	],
};
const HEURE: Duree = { min: 1, max: 2, unite: 'heure' };

const timeOf = (...etapes: [qui: string | undefined, duree?: Duree][]): TempsParRole =>
	timeRoles(
		{
			etapes: etapes.map(([qui, duree]) => ({
				titre: 'Faire',
				moment: 'animation',
				consigne: 'Faites.',
				qui,
				duree,
			})),
		},
		REGLES,
	);
const roleOf = (qui: string): string[] => Object.keys(timeOf([qui, HEURE]).roles);

describe('the time of each role', () => {
	test('is that of the steps that name it', () => {
		assert.deepEqual(
			timeOf(
				['Deux personnes', HEURE],
				['Un·e élu·e, l’animation', HEURE],
				['Tout le groupe', { min: 30, unite: 'minute' }],
			),
			{
				roles: {
					animation: { min: 150, max: 270 },
					elus: { min: 60, max: 120 },
					participants: { min: 30, max: 30 },
				},
				etapes: 3,
				nonComptees: 0,
			},
		);
	});
	test('goes on to the step after for « les mêmes »', () => {
		const { roles } = timeOf(['Maire', HEURE], ['Les mêmes, deux habitant·es', HEURE]);
		assert.deepEqual(roles, {
			elus: { min: 120, max: 240 },
			participants: { min: 60, max: 120 },
		});
	});
	test('leaves out, and counts, steps without hours or without a known role', () => {
		const { roles, nonComptees } = timeOf(
			['Maire'],
			['Maire', { min: 2, unite: 'mois' }],
			[undefined, HEURE],
			['Préfet', HEURE],
			['Les mêmes', HEURE],
		);
		assert.deepEqual([roles, nonComptees], [{}, 5]);
	});
	test('knows a word by its beginning, whatever its accents, not by its middle', () => {
		assert.deepEqual(roleOf('ÉLUE ou Elus'), ['elus']);
		assert.deepEqual(roleOf('L’animatrice'), ['animation']);
		assert.deepEqual(roleOf('Réanimation'), []);
		assert.deepEqual(roleOf('La mairie'), []);
	});
	test('gives way to what the sheet says itself', () => {
		const etapes = [
			{
				titre: 'Faire',
				moment: 'animation' as const,
				consigne: 'Faites.',
				qui: 'Maire',
				duree: HEURE,
			},
		];
		const temps = { min: 1, unite: 'jour' as const };
		const temps_par_role = [
			{ role: 'elus', temps },
			{ role: 'benevoles', temps },
			{ role: 'benevoles', temps },
		];
		assert.deepEqual(timeRoles({ etapes, temps_par_role }, REGLES).roles, {
			elus: { min: 420, max: 420 },
			benevoles: { min: 840, max: 840 },
		});
	});
});
