import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupesOf } from './groupes.ts';

test('a tool is in every size of group that it is made for', () => {
	for (const [min, max, attendu] of [
		[4, 12, 'petit'],
		[4, 13, 'petit moyen'],
		[13, 30, 'moyen'],
		[12, 100, 'petit moyen grand tres-grand'],
		[31, 80, 'grand'],
		[80, 81, 'grand tres-grand'],
		[200, undefined, 'tres-grand'],
		[1, undefined, 'petit'],
	] as const)
		assert.equal(groupesOf({ min, max }).join(' '), attendu, `${min}-${max}`);
});
