import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Radicaux } from './index-radicaux.ts';
import { addVoisins, buildVoisins } from './voisins.ts';

const VOISINS = buildVoisins({
	titre: 'Mots voisins',
	groupes: [{ mots: ['bus', 'navette'], vers: ['autostop'] }, { mots: ['médecins', 'docteur'] }],
});

const toRadicaux = (mots: Record<string, number[]>, nombre = 100): Radicaux => ({
	nombre,
	index: new Map(
		Object.entries(mots).map(([radical, numeros]) => [
			radical,
			{ fiches: numeros.map((numero) => ({ numero, poids: 40 })), unites: [] },
		]),
	),
});

test('words of a group answer for one another; those that they lead to do not lead back', () => {
	assert.deepEqual([...(VOISINS.get('bus') ?? [])], ['navet', 'autostop']);
	assert.deepEqual([...(VOISINS.get('navet') ?? [])], ['bus', 'autostop']);
	assert.equal(VOISINS.get('autostop'), undefined);
	assert.deepEqual([...(VOISINS.get('docteu') ?? VOISINS.get('docteur') ?? [])], ['medecin']);
});

test('a word is answered by itself first, by its neighbours for less', () => {
	const { fiches, tel } =
		addVoisins(toRadicaux({ bus: [1], autostop: [1, 2] }), VOISINS).get('bus') ?? {};
	assert.deepEqual(fiches, [
		{ numero: 1, poids: 40 },
		{ numero: 2, poids: 21 },
	]);
	assert.equal(tel, true);
});

test('a word that no sheet has is answered by its neighbours alone, and it is known', () => {
	const navette = addVoisins(toRadicaux({ autostop: [2] }), VOISINS).get('navet');
	assert.deepEqual([navette?.tel, navette?.fiches], [false, [{ numero: 2, poids: 28 }]]);
	assert.equal(addVoisins(toRadicaux({}), VOISINS).get('navet'), undefined);
});

test('a neighbour that says little answers only for what no sheet has', () => {
	const partout = Array.from({ length: 60 }, (_, i) => i);
	const complet = addVoisins(toRadicaux({ bus: [1], autostop: partout }), VOISINS);
	assert.equal(complet.get('bus')?.fiches.length, 1);
	assert.equal(complet.get('navet')?.fiches.length, 60);
});

test('words of the same make answer for one another', () => {
	const complet = addVoisins(
		toRadicaux({ particip: [1], participation: [2], partag: [3] }),
		new Map(),
	);
	assert.deepEqual(
		complet.get('particip')?.fiches.map(({ numero }) => numero),
		[1, 2],
	);
	assert.deepEqual(
		complet.get('partag')?.fiches.map(({ numero }) => numero),
		[3],
	);
});
