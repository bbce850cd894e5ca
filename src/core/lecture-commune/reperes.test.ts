import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReperes, findSecondes, sayRepere } from './reperes.ts';

const DIT = '[0:05] Bonjour. Oui. [1:02:03] Et puis [12:99], [99:10] non.';

test('times of a transcript are found where they are, and lead to seconds', () => {
	assert.deepEqual(findReperes(DIT), [
		{ debut: 0, fin: 6, secondes: 5 },
		{ debut: 21, fin: 30, secondes: 3723 },
		{ debut: 48, fin: 55, secondes: 5950 },
	]);
	assert.equal(findSecondes(DIT, DIT.indexOf('Oui')), 5);
	assert.equal(findSecondes(DIT, DIT.indexOf('puis')), 3723);
	assert.equal(findSecondes('Oui. [0:05]', 3), undefined);
});

test('a time is said as it is written', () => {
	assert.deepEqual([0, 65.9, 3723, -1].map(sayRepere), ['0:00', '1:05', '1:02:03', '0:00']);
});
