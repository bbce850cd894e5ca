/** A build killed at any moment leaves a whole site: `npm run essai:pannes` does it more, and worse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killBuilds, openAtelier } from '../../outillage/pannes.ts';
import { MOTEURS } from '../outils/contenu.ts';

test('killed at three moments: the old site or the new one, never a mix; then the new one', async (t) => {
	const avant = process.env.IMPULSER_MOTEURS;
	process.env.IMPULSER_MOTEURS = MOTEURS;
	const atelier = openAtelier();
	t.after(() => {
		if (avant === undefined) delete process.env.IMPULSER_MOTEURS;
		else process.env.IMPULSER_MOTEURS = avant;
		atelier.clean();
	});
	assert.deepEqual(await killBuilds(atelier, { nombre: 3, graine: 20261201 }), {
		nom: 'tuée à 3 moments',
		dit: '3 fois sur 3 un site entier en place ; ensuite le nouveau, à l’octet près',
		juste: true,
	});
});
