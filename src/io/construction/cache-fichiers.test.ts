import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { CacheFichiers } from './cache-fichiers.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-cache-'));
const source = path.join(racine, 'source.pdf');
const sortie = path.join(racine, 'la', 'sortie.pdf');
const avant = process.env.IMPULSER_CACHE;

before(() => writeFileSync(source, 'un PDF'));
beforeEach(() => {
	process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
});
after(() => {
	if (avant === undefined) delete process.env.IMPULSER_CACHE;
	else process.env.IMPULSER_CACHE = avant;
	rmSync(racine, { recursive: true });
});

/** « un PDF », by `printf 'un PDF' | sha1sum`. */
const SOMME = '69e55826f90080af623168e7182738fc87dd3650';
const dossierDe = (): string => {
	const base = process.env.IMPULSER_CACHE as string;
	return path.join(base, readdirSync(base)[0] as string);
};

describe('files kept between two builds', () => {
	test('what was kept is copied by the next build, with its suffix', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest('données');
		assert.equal(premier.copy(empreinte, sortie), undefined);
		premier.keep(empreinte, '-12.pdf', source);
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.copy(empreinte, sortie), '-12.pdf');
		assert.equal(readFileSync(sortie, 'utf8'), 'un PDF');
	});
	test('the digest changes with the code, with each piece, and with where pieces are cut', () => {
		const cache = new CacheFichiers('pdf', 'v1');
		const empreintes = [
			cache.digest('ab', 'c'),
			cache.digest('a', 'bc'),
			cache.digest('ab', 'd'),
			new CacheFichiers('pdf', 'v2').digest('ab', 'c'),
		];
		assert.equal(new Set(empreintes).size, 4);
	});
	test('what a build did not use is forgotten, what it used stays', () => {
		const premier = new CacheFichiers('epub', 'v1');
		const [utile, inutile] = [premier.digest('utile'), premier.digest('inutile')];
		premier.keep(utile, '.epub', source);
		premier.keep(inutile, '.epub', source);
		const second = new CacheFichiers('epub', 'v1');
		second.copy(utile, sortie);
		second.prune();
		assert.deepEqual(readdirSync(dossierDe()), [`${utile}-${SOMME}.epub`]);
	});
	test('a file half written by a build that died is not taken', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest('données');
		premier.keep(empreinte, '-2.pdf', source);
		const garde = path.join(dossierDe(), `${empreinte}-${SOMME}-2.pdf`);
		const mort = spawnSync(process.execPath, ['--version']).pid;
		writeFileSync(`${garde}.${mort}`, 'un P');
		writeFileSync(`${garde}.${process.pid}`, 'un P');
		rmSync(garde);
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.copy(empreinte, sortie), undefined);
		second.prune();
		assert.deepEqual(readdirSync(dossierDe()), [path.basename(`${garde}.${process.pid}`)]);
	});
	for (const [cas, octets] of [
		['cut', 'un P'],
		['changed', 'un pdf'],
		['emptied', ''],
	] as const)
		test(`a kept file that was ${cas} is not taken, and is kept anew`, () => {
			const premier = new CacheFichiers('pdf', 'v1');
			const empreinte = premier.digest('données');
			premier.keep(empreinte, '-2.pdf', source);
			const garde = path.join(dossierDe(), `${empreinte}-${SOMME}-2.pdf`);
			writeFileSync(garde, octets);
			const second = new CacheFichiers('pdf', 'v1');
			assert.equal(second.copy(empreinte, sortie), undefined);
			second.keep(empreinte, '-2.pdf', source);
			second.prune();
			assert.equal(readFileSync(garde, 'utf8'), 'un PDF');
			assert.equal(new CacheFichiers('pdf', 'v1').copy(empreinte, sortie), '-2.pdf');
		});
	test('two sites do not take each other’s files', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest('données');
		premier.keep(empreinte, '-2.pdf', source);
		process.env.SITE = 'https://exemple.fr';
		try {
			assert.equal(new CacheFichiers('pdf', 'v1').copy(empreinte, sortie), undefined);
		} finally {
			delete process.env.SITE;
		}
	});
	test('a cache that cannot be written is not a fault', () => {
		const fichier = path.join(racine, 'pas-un-dossier');
		writeFileSync(fichier, '');
		process.env.IMPULSER_CACHE = fichier;
		const cache = new CacheFichiers('pdf', 'v1');
		const empreinte = cache.digest('données');
		cache.keep(empreinte, '-2.pdf', source);
		assert.equal(cache.copy(empreinte, sortie), undefined);
		assert.ok(existsSync(fichier));
	});
});
