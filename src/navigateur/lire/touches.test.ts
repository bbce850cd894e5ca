import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTouche, touchesOf } from './touches.ts';

test('each theme has a key, in the order of the codebook, that does nothing else', () => {
	const themes = Array.from({ length: 40 }, (_, i) => ({
		...{ id: `t${i}`, nom: `${i}` },
		...(i === 39 ? { parent: 't0' } : {}),
	}));
	const touches = touchesOf({ themes });
	assert.deepEqual([...touches].slice(0, 3), [
		['t0', '1'],
		['t39', '2'],
		['t1', '3'],
	]);
	const toutes = [...touches.values()].join('');
	assert.equal(toutes, '123456789azeryiodfghlmwxcvbq');
	assert.doesNotMatch(toutes, /[jknpstu/]/);
});

test('digits are read where they are on the keyboard, with or without a shift', () => {
	const cas: [string, string, string][] = [
		['&', 'Digit1', '1'],
		['1', 'Digit1', '1'],
		['ç', 'Digit9', '9'],
		['3', 'Numpad3', '3'],
		['A', 'KeyQ', 'a'],
		['/', 'Period', '/'],
		['/', 'Digit7', '/'],
		['ArrowDown', 'ArrowDown', 'arrowdown'],
	];
	for (const [key, code, dite] of cas) assert.equal(readTouche({ key, code }), dite);
});
