import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { buildAxes, findObjectif } from './axes.ts';

const base = readBase();

test('every orientation and objectif knows the way back up', () => {
	assert.equal(base.axes.length, 5);
	for (const axe of base.axes)
		for (const orientation of axe.orientations) {
			assert.equal(orientation.axe, axe.id);
			for (const objectif of orientation.objectifs)
				assert.deepEqual([objectif.axe, objectif.orientation], [axe.id, orientation.id]);
		}
});

test('an objectif is found with its orientation and its axe', () => {
	const trouve = findObjectif(base.axes, 'garder-les-terres-agricoles');
	assert.equal(trouve?.axe.id, 'alimentaire');
	assert.equal(trouve?.orientation.id, 'proteger-et-cultiver-la-terre');
	assert.equal(trouve?.objectif.nom, 'Garder les terres agricoles');
});

test('an unknown objectif is not found', () => {
	assert.equal(findObjectif(base.axes, 'alimentaire'), undefined);
	assert.equal(findObjectif(base.axes, '__proto__'), undefined);
});

test('identifiers are given once in the whole tree', () => {
	const ids = base.axes.flatMap((a) => [
		a.id,
		...a.orientations.flatMap((o) => [o.id, ...o.objectifs.map((b) => b.id)]),
	]);
	assert.equal(new Set(ids).size, ids.length);
});

test('without the file of axes there is no axis', () => {
	assert.deepEqual(buildAxes(undefined), []);
});
