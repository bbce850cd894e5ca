import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { CacheMots } from './cache-mots.ts';

const MOT = { valeur: 'velo', ligne: 2, colonne: 3, proches: ['vélo'] };
let dossier = '';
let texte = '';
let source = '';
let avant: string | undefined;

beforeEach(() => {
	dossier = mkdtempSync(path.join(os.tmpdir(), 'impulser-mots-'));
	texte = path.join(dossier, 'fiche.mdx');
	source = path.join(dossier, 'mots.txt');
	writeFileSync(texte, 'un velo');
	writeFileSync(source, 'Ahuillé');
	avant = process.env.IMPULSER_CACHE;
	process.env.IMPULSER_CACHE = path.join(dossier, 'cache');
	const cache = open();
	assert.equal(cache.get(texte), undefined);
	cache.set(texte, [MOT]);
	cache.save();
});
afterEach(() => {
	if (avant === undefined) delete process.env.IMPULSER_CACHE;
	else process.env.IMPULSER_CACHE = avant;
	rmSync(dossier, { recursive: true, force: true });
});

const open = (): CacheMots => new CacheMots(dossier, [source]);

test('what was said of a text is said again while it does not change', () => {
	assert.deepEqual(open().get(texte), [MOT]);
	writeFileSync(texte, 'un vélo');
	assert.equal(open().get(texte), undefined);
});

test('another dictionary reads everything again', () => {
	writeFileSync(source, 'Ahuillé\nvelo');
	assert.equal(open().get(texte), undefined);
});

test('a cache that was cut or changed is not believed', () => {
	const [nom = ''] = readdirSync(path.join(dossier, 'cache'));
	const fichier = path.join(dossier, 'cache', nom);
	for (const abime of ['{"version":', '{}', 'null']) {
		writeFileSync(fichier, abime);
		assert.equal(open().get(texte), undefined, abime);
	}
});
