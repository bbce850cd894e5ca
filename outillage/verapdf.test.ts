import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVerdicts } from './verapdf.ts';

test('the words of veraPDF are read file by file, with the clauses that each breaks', () => {
	const sortie =
		'WARNING: something\nPASS /a b/un.pdf ua1\nFAIL /deux.pdf ua1\n  FAIL 7.1-2\n  FAIL 7.21.4.1-1\nPASS /trois.pdf ua1\n';
	assert.deepEqual(
		[...readVerdicts(sortie).values()],
		[
			{ fichier: '/a b/un.pdf', conforme: true, clauses: [] },
			{ fichier: '/deux.pdf', conforme: false, clauses: ['7.1-2', '7.21.4.1-1'] },
			{ fichier: '/trois.pdf', conforme: true, clauses: [] },
		],
	);
});
