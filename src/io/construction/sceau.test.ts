import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { dropAltere, fichierSceau, sealDossier } from './sceau.ts';

function createScelle(t: TestContext): string {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-sceau-'));
	t.after(() => rmSync(racine, { recursive: true }));
	const dossier = path.join(racine, 'pages');
	mkdirSync(path.join(dossier, 'outils'), { recursive: true });
	writeFileSync(path.join(dossier, 'index.html'), '<p>Accueil</p>');
	writeFileSync(path.join(dossier, 'outils/index.html'), '<p>Outils</p>');
	sealDossier(dossier);
	return dossier;
}

test('a folder whose files are those of its seal is kept', (t) => {
	const dossier = createScelle(t);
	assert.equal(dropAltere(dossier), false);
	assert.ok(existsSync(path.join(dossier, 'outils/index.html')));
});

const ATTEINTES: Record<string, (dossier: string) => void> = {
	'a file cut': (d) => writeFileSync(path.join(d, 'index.html'), '<p>'),
	'a file changed, of the same length': (d) =>
		writeFileSync(path.join(d, 'index.html'), '<p>ACCUEIL</p>'),
	'a file longer': (d) => appendFileSync(path.join(d, 'index.html'), ' '),
	'a file missing': (d) => rmSync(path.join(d, 'outils/index.html')),
	'a file too many': (d) => writeFileSync(path.join(d, 'outils/autre.html'), ''),
	'a seal missing': (d) => rmSync(fichierSceau(d)),
	'a seal cut': (d) => writeFileSync(fichierSceau(d), '{"index.html":"'),
};

for (const [cas, touch] of Object.entries(ATTEINTES))
	test(`a folder is emptied, and it is told: ${cas}`, (t) => {
		const dossier = createScelle(t);
		touch(dossier);
		assert.equal(dropAltere(dossier), true);
		assert.equal(existsSync(dossier), false);
		assert.equal(existsSync(fichierSceau(dossier)), false);
	});

test('where nothing was kept there is nothing to tell', () => {
	assert.equal(dropAltere(path.join(tmpdir(), 'impulser-nulle-part')), false);
});
