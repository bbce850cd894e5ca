import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRang, pasOf, stepTo } from './touches.ts';

const touche = (key: string, autres = {}) => ({
	...{ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...autres,
});

test('arrows, pages, the space bar, both ends; up and down are those of the page one reads', () => {
	for (const [key, pas] of [
		['ArrowRight', 'suivante'],
		['PageDown', 'suivante'],
		[' ', 'suivante'],
		['ArrowLeft', 'precedente'],
		['PageUp', 'precedente'],
		['Home', 'premiere'],
		['End', 'derniere'],
		['a', undefined],
	] as const)
		for (const salle of [true, false]) assert.equal(pasOf(touche(key), salle), pas, key);
	assert.equal(pasOf(touche('ArrowDown'), false), undefined);
	assert.equal(pasOf(touche('ArrowDown'), true), 'suivante');
	assert.equal(pasOf(touche(' ', { shiftKey: true }), true), 'precedente');
});

test('a key that the browser or the system has for itself is left to them', () => {
	for (const autre of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
		assert.equal(pasOf(touche('ArrowRight', { [autre]: true }), true), undefined, autre);
});

test('one stops at both ends, and begins by the first', () => {
	assert.deepEqual(
		[stepTo('suivante', 0, 5), stepTo('suivante', 5, 5), stepTo('precedente', 1, 5)],
		[1, 5, 1],
	);
	assert.deepEqual([stepTo('derniere', 2, 5), stepTo('premiere', 4, 5)], [5, 1]);
});

test('an address names a slide that is there, or none', () => {
	assert.equal(parseRang('#3', 5), 3);
	for (const faux of ['', '#', '#0', '#6', '#-1', '#3a', '#site-contenu', '#1e0'])
		assert.equal(parseRang(faux, 5), undefined, faux);
});
