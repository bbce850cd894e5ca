import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPages, cutPage, listSuites, PAR_PAGE } from './suites.ts';

const liste = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test('a list goes on with another page where one does not hold it', () => {
	assert.deepEqual(
		[0, 1, PAR_PAGE, PAR_PAGE + 1, 2 * PAR_PAGE, 2 * PAR_PAGE + 1].map(countPages),
		[1, 1, 1, 2, 2, 3],
	);
	assert.deepEqual(listSuites(PAR_PAGE), []);
	assert.deepEqual(listSuites(2 * PAR_PAGE + 1), ['2', '3']);
});

test('the pages of a list show all of it, each thing once', () => {
	const toute = liste(2 * PAR_PAGE + 7);
	const pages = [1, 2, 3].map((page) => cutPage(toute, page));
	assert.deepEqual(pages.flat(), toute);
	assert.equal(pages[2]?.length, 7);
});
