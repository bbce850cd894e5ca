import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFin } from './appels.ts';

const dire = (texte: string): string => Object.values(splitFin(texte)).join('|');

test('a call stands before the stop that ends a sentence', () => {
	for (const [texte, attendu] of [
		['Un fait.', 'Un fait|.'],
		['Un fait\u202f!', 'Un fait|\u202f!'],
		['Vraiment\u202f?!', 'Vraiment|\u202f?!'],
		['un fait\u202f;', 'un fait|\u202f;'],
		['un fait,', 'un fait|,'],
		['Un fait', 'Un fait|'],
		['Il dit «\u00a0oui\u00a0».', 'Il dit «\u00a0oui\u00a0»|.'],
		['', '|'],
	] as const)
		assert.equal(dire(texte), attendu);
});

test('a stop that belongs to its word stays with it, and a colon announces the call', () => {
	for (const texte of [
		'Des haies, des mares, etc.',
		'Et puis...',
		'Et puis…',
		'Source\u00a0:',
		'cf.',
	])
		assert.equal(dire(texte), `${texte}|`);
});
