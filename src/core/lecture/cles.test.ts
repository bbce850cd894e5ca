import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeCle } from './cles.ts';

test('a key is made of whole words, without accent, and is its own', () => {
	const libre = new Set<string>();
	assert.equal(proposeCle('Compte rendu du conseil', libre), 'compte-rendu-du-conseil');
	assert.equal(
		proposeCle('Élus & habitants : « décider » ensemble', libre),
		'elus-habitants-decider',
	);
	assert.equal(proposeCle('x'.repeat(40), libre), 'x'.repeat(24));
	assert.equal(proposeCle('«»', libre), 'source');
	assert.equal(proposeCle('Été', new Set(['ete', 'ete-2'])), 'ete-3');
});
