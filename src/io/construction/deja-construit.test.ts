import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { digestEntree, findDejaConstruit, noteConstruit } from './deja-construit.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-deja-'));
const garde = { ...process.env };
const contenu = path.join(racine, 'content');
const sortie = path.join(racine, 'dist');

beforeEach(() => {
	process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
	process.env.IMPULSER_CONTENU = contenu;
	delete process.env.SITE;
	for (const dossier of [contenu, sortie]) {
		rmSync(dossier, { recursive: true, force: true });
		mkdirSync(dossier);
		writeFileSync(path.join(dossier, 'a.txt'), 'un texte');
	}
	noteConstruit(sortie, digestEntree(), ['Un avis.']);
});
after(() => {
	process.env = garde;
	rmSync(racine, { recursive: true });
});

test('a site that nothing changed is known, with what was said of it', () => {
	assert.deepEqual(findDejaConstruit(sortie), ['Un avis.']);
	assert.equal(findDejaConstruit(path.join(racine, 'ailleurs')), undefined);
});

for (const [quoi, change] of [
	['a file of the content', () => appendFileSync(path.join(contenu, 'a.txt'), ' changé')],
	['a file more in the content', () => writeFileSync(path.join(contenu, 'b.txt'), '')],
	['a file of the site', () => appendFileSync(path.join(sortie, 'a.txt'), ' changé')],
	['a file less in the site', () => rmSync(path.join(sortie, 'a.txt'))],
	['the public address', () => (process.env.SITE = 'https://exemple.fr')],
] as const)
	test(`${quoi} makes it be built again`, () => {
		change();
		assert.equal(findDejaConstruit(sortie), undefined);
	});
