import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyContenu } from '../../../tests/outils/contenu.ts';
import { readAgain, readCatalogue, readCatalogueVite } from './read-content.ts';

/** As the cache keeps it: what is undefined is not there. */
const plain = (valeur: unknown): unknown =>
	JSON.parse(JSON.stringify(valeur, (_, v) => (v instanceof Map ? [...v] : v)));

test('one sheet read again gives what reading everything gives', (t) => {
	const contenu = copyContenu(t);
	const avant = readCatalogue(contenu);
	const fiche = path.join(contenu, 'outils/forum-ouvert/fiche.mdx');
	appendFileSync(fiche, '\n\nUne phrase de plus.\n');
	const vite = readAgain(contenu, avant, fiche);
	const entier = readCatalogue(contenu);
	assert.ok(vite);
	assert.deepEqual(plain(vite), plain(entier));
	assert.notDeepEqual(plain(vite.lectures), plain(avant.lectures));
});

test('a record is read again too; a new file, one that is gone and a picture ask for everything', (t) => {
	const contenu = copyContenu(t);
	const avant = readCatalogue(contenu);
	const structure = [...avant.structures.keys()][0];
	const fichier = path.join(contenu, `structures/${structure}.yaml`);
	appendFileSync(fichier, '\n');
	assert.ok(readAgain(contenu, avant, fichier));
	const neuve = path.join(contenu, 'outils/tout-neuf/fiche.mdx');
	mkdirSync(path.dirname(neuve));
	writeFileSync(neuve, '');
	assert.equal(readAgain(contenu, avant, neuve), undefined);
	assert.equal(readAgain(contenu, avant, path.join(contenu, 'outils/a.png')), undefined);
	rmSync(fichier);
	assert.equal(readAgain(contenu, avant, fichier), undefined);
});

test('two threads read what one reads', async (t) => {
	const contenu = copyContenu(t);
	const titres = Array.from({ length: 200 }, (_, i) => `essai-${i}`);
	for (const id of titres) {
		const texte = `terme: ${id}\ndefinition: Un mot d’essai, le ${id}.\n`;
		writeFileSync(path.join(contenu, `glossaire/${id}.yaml`), texte);
	}
	const avant = process.env.IMPULSER_CACHE;
	try {
		process.env.IMPULSER_CACHE = path.join(contenu, '..', 'cache-deux');
		const deux = await readCatalogueVite(contenu);
		process.env.IMPULSER_CACHE = path.join(contenu, '..', 'cache-un');
		assert.deepEqual(plain(deux), plain(readCatalogue(contenu)));
	} finally {
		if (avant === undefined) delete process.env.IMPULSER_CACHE;
		else process.env.IMPULSER_CACHE = avant;
	}
});
