import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayTitrePage } from './titres.ts';

test('a title keeps whole words up to seventy characters', () => {
	assert.equal(
		sayTitrePage('Ma mairie', 'Mener une enquête'),
		'Ma mairie\u00a0: Mener une enquête',
	);
	const long = sayTitrePage(
		'Déroulé minuté',
		'Créer une chaufferie, un réseau de chaleur, et toute la suite',
	);
	assert.equal(long, 'Déroulé minuté\u00a0: Créer une chaufferie, un réseau de chaleur, et toute…');
	assert.ok(sayTitrePage('Ma mairie', `${'mot '.repeat(14)}mots`).length <= 70);
});
