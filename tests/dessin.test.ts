/** The drawing of the house (docs/architecture.md) is that of the files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOCUMENT, drawMaison, listDossiers, listPieces } from './outils/dessin.ts';

test('every room of the house has its line, and every line its room', () => {
	const dehors = ['scripts', 'banc', 'outillage', 'tests'];
	assert.deepEqual(listPieces().toSorted(), [...listDossiers(), ...dehors].toSorted());
});

test('the drawing is up to date: else run npm run maison', () => {
	assert.ok(readFileSync(DOCUMENT, 'utf8').includes(drawMaison()));
});
