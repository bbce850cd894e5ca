import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCodeInsee, listCodesInsee } from './code-insee.ts';

test('a code is five signs, figures but for Corsica', () => {
	for (const code of ['01209', '2A004', '2B033', '97411']) assert.ok(isCodeInsee(code), code);
	for (const autre of ['', '1209', '012090', '2C004', '2a004', ' 01209', 'A1209'])
		assert.ok(!isCodeInsee(autre), autre);
});

test('codes are found in a text, not inside other numbers', () => {
	assert.deepEqual(listCodesInsee('Léaz (Ain) – 01209, puis "2A004"'), ['01209', '2A004']);
	assert.deepEqual(listCodesInsee('123456, X01209, 01 209'), []);
});
