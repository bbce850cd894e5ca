import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRapport } from './epubcheck-java.ts';

const message = (severity: string, ID: string) => ({
	...{ severity, ID, message: 'What is wrong.' },
	locations: [{ path: 'OPS/a.xhtml', line: 12 }],
});

test('errors and warnings are read with their place, what is only told is not', () => {
	const rapport = {
		messages: [
			message('ERROR', 'RSC-005'),
			message('INFO', 'X'),
			{ ...message('WARNING', 'ACC-1'), locations: [] },
		],
	};
	assert.deepEqual(readRapport(`Picked up\n${JSON.stringify(rapport)}`, 'a.epub'), [
		'RSC-005 OPS/a.xhtml:12 What is wrong.',
		'ACC-1 What is wrong.',
	]);
	assert.deepEqual(readRapport('{"messages":[]}', 'a.epub'), []);
});

test('a checker that says nothing is no good news', () => {
	assert.throws(() => readRapport('java: not found', 'a.epub'), {
		message: 'EPUBCheck n’a rien dit de a.epub.',
	});
});
