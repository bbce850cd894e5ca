import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listPolices } from './polices.ts';

test('each font is a file that is there', () => {
	const polices = listPolices();
	assert.ok(polices.length > 10);
	for (const police of polices) assert.ok(existsSync(police), police);
});

test('a font that is missing is named, with what brings it back', (t) => {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-polices-'));
	t.after(() => rmSync(racine, { recursive: true }));
	writeFileSync(path.join(racine, 'package.json'), '{}');
	assert.throws(() => listPolices(racine), {
		message:
			'La police « AtkinsonHyperlegibleNext_400Regular.ttf » manque : rien ne peut être imprimé sans elle. Réinstallez les bibliothèques : npm ci',
	});
});
