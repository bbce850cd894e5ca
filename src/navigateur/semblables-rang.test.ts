import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LieuSemblable } from '../vues/lieux/semblables.ts';
import { rankLieux, sayRaisons } from './semblables-rang.ts';

const AIN = { code: '01', nom: 'Ain' };
const MIENNE = { code: '01209', nom: 'Léaz', departement: AIN, population: 912 } as Parameters<
	typeof rankLieux
>[0];
const lieu = (code: string, population: number | undefined, departement = AIN): LieuSemblable => ({
	code,
	nom: `Lieu ${code}`,
	departement,
	population,
	precision: '',
	page: `/territoires/${code}/`,
	fiches: [],
});
const LOIN = { code: '974', nom: 'La Réunion' };

test('one’s own commune comes first, then those alike; those that have nothing in common are left out', () => {
	const lieux = [
		lieu('97411', 150_000, LOIN),
		lieu('01001', 60_000),
		lieu('97424', 800, LOIN),
		lieu('01209', 912),
	];
	assert.deepEqual(
		rankLieux(MIENNE, lieux).map((t) => t.lieu.code),
		['01209', '97424', '01001'],
	);
	assert.equal(lieux[0]?.code, '97411', 'the list given is left as it is');
});

test('a page shows twelve of them at most', () => {
	const lieux = Array.from({ length: 30 }, (_, i) => lieu(`01${100 + i}`, 900));
	assert.equal(rankLieux(MIENNE, lieux).length, 12);
	assert.deepEqual(rankLieux(MIENNE, []), []);
});

test('why they are alike is one sentence', () => {
	assert.equal(sayRaisons(['même taille', 'même département']), 'Même taille ; même département.');
	assert.equal(sayRaisons(['à côté']), 'À côté.');
});
