import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npmOf } from './npm.ts';

test('npm is called by its own script where it says it, by its name elsewhere, and by no shell', () => {
	assert.deepEqual(npmOf(['audit'], '/outils/npm-cli.js'), [
		process.execPath,
		['/outils/npm-cli.js', 'audit'],
	]);
	for (const autre of ['', '/outils/pnpm.cjs'])
		assert.deepEqual(npmOf(['audit'], autre), ['npm', ['audit']]);
});
