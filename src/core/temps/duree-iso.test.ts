import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDureeIso } from './duree-iso.ts';

test('a length of time is an xsd:duration: the longest, without weeks nor fractions', () => {
	for (const [duree, attendue] of [
		[{ min: 45, unite: 'minute' }, 'PT45M'],
		[{ min: 90, unite: 'minute' }, 'PT1H30M'],
		[{ min: 2.5, unite: 'minute' }, 'PT2M30S'],
		[{ min: 1, max: 1.5, unite: 'heure' }, 'PT1H30M'],
		[{ min: 0.5, unite: 'jour' }, 'PT3H30M'],
		[{ min: 1, max: 2, unite: 'jour' }, 'P2D'],
		[{ min: 1.5, unite: 'jour' }, 'P1DT3H30M'],
		[{ min: 3, unite: 'semaine' }, 'P21D'],
		[{ min: 6, max: 12, unite: 'mois' }, 'P12M'],
		[{ min: 0.5, unite: 'mois' }, 'P15D'],
		[{ min: 2, unite: 'annee' }, 'P2Y'],
		[{ min: 1.5, unite: 'annee' }, 'P18M'],
	] as const)
		assert.equal(toDureeIso(duree), attendue);
});
