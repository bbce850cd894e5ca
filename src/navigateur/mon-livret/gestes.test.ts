import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyGeste } from './gestes.ts';

const REFS = ['outils/a', 'outils/b', 'outils/c'];

test('a sheet goes up, down, or out; the others keep their order', () => {
	assert.deepEqual(applyGeste(REFS, 'outils/c', 'monter'), ['outils/a', 'outils/c', 'outils/b']);
	assert.deepEqual(applyGeste(REFS, 'outils/a', 'descendre'), ['outils/b', 'outils/a', 'outils/c']);
	assert.deepEqual(applyGeste(REFS, 'outils/b', 'retirer'), ['outils/a', 'outils/c']);
	assert.deepEqual(REFS, ['outils/a', 'outils/b', 'outils/c'], 'the list given is left as it is');
});

test('what changes nothing gives nothing', () => {
	assert.equal(applyGeste(REFS, 'outils/a', 'monter'), undefined);
	assert.equal(applyGeste(REFS, 'outils/c', 'descendre'), undefined);
	for (const geste of ['monter', 'descendre', 'retirer'] as const) {
		assert.equal(applyGeste(REFS, 'outils/inconnu', geste), undefined);
		assert.equal(applyGeste([], 'outils/a', geste), undefined);
	}
});

test('a sheet alone can only go out', () => {
	assert.equal(applyGeste(['outils/a'], 'outils/a', 'monter'), undefined);
	assert.equal(applyGeste(['outils/a'], 'outils/a', 'descendre'), undefined);
	assert.deepEqual(applyGeste(['outils/a'], 'outils/a', 'retirer'), []);
});
