import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { CacheFichiers } from './cache-fichiers.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-cache-'));
const source = path.join(racine, 'source.pdf');
const sortie = path.join(racine, 'la', 'sortie.pdf');
const avant = process.env.IMPULSER_CACHE;

/** What a build has just made: never the file of another build under its name. */
function make(octets = 'un PDF'): void {
	rmSync(source, { force: true });
	writeFileSync(source, octets);
	utimesSync(source, 1e9, 1e9);
}
beforeEach(() => {
	make();
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
	test('what was kept is put in place by the next build, with its suffix', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest(['données']);
		assert.equal(premier.place(empreinte, sortie), undefined);
		premier.keep(empreinte, '-12.pdf', source);
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.place(empreinte, sortie), '-12.pdf');
		assert.equal(readFileSync(sortie, 'utf8'), 'un PDF');
	});
	test('the digest changes with the code, with each piece, and with where pieces are cut', () => {
		const cache = new CacheFichiers('pdf', 'v1');
		const empreintes = [
			cache.digest(['ab', 'c']),
			cache.digest(['a', 'bc']),
			cache.digest(['ab', 'd']),
			new CacheFichiers('pdf', 'v2').digest(['ab', 'c']),
		];
		assert.equal(new Set(empreintes).size, 4);
	});
	test('what a build did not use is forgotten, what it used stays', () => {
		const premier = new CacheFichiers('epub', 'v1');
		const [utile, inutile] = [premier.digest(['utile']), premier.digest(['inutile'])];
		premier.keep(utile, '.epub', source);
		premier.keep(inutile, '.epub', source);
		const second = new CacheFichiers('epub', 'v1');
		second.place(utile, sortie);
		second.prune();
		assert.deepEqual(readdirSync(dossierDe()), [`${utile}-${SOMME}.epub`]);
	});
	test('a file half written by a build that died is not taken', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest(['données']);
		premier.keep(empreinte, '-2.pdf', source);
		const garde = path.join(dossierDe(), `${empreinte}-${SOMME}-2.pdf`);
		const mort = spawnSync(process.execPath, ['--version']).pid;
		writeFileSync(`${garde}.${mort}`, 'un P');
		writeFileSync(`${garde}.${process.pid}`, 'un P');
		rmSync(garde);
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.place(empreinte, sortie), undefined);
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
			const empreinte = premier.digest(['données']);
			premier.keep(empreinte, '-2.pdf', source);
			const garde = path.join(dossierDe(), `${empreinte}-${SOMME}-2.pdf`);
			writeFileSync(garde, octets);
			const second = new CacheFichiers('pdf', 'v1');
			assert.equal(second.place(empreinte, sortie), undefined);
			make();
			second.keep(empreinte, '-2.pdf', source);
			second.prune();
			assert.equal(readFileSync(garde, 'utf8'), 'un PDF');
			assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
		});
	/** A build that kept « un PDF », and put it in place. */
	const build = (): { empreinte: string; garde: string } => {
		const cache = new CacheFichiers('pdf', 'v1');
		const empreinte = cache.digest(['données']);
		cache.keep(empreinte, '-2.pdf', source);
		cache.place(empreinte, sortie);
		cache.prune();
		return { empreinte, garde: path.join(dossierDe(), `${empreinte}-${SOMME}-2.pdf`) };
	};
	test('what is in place is the kept file itself: nothing is copied', () => {
		const { garde } = build();
		assert.equal(statSync(sortie).ino, statSync(garde).ino);
	});
	test('what is written into a file in place is not served, and does not come back', () => {
		const { empreinte } = build();
		writeFileSync(sortie, 'un pdf');
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.place(empreinte, path.join(racine, 'autre.pdf')), undefined);
		make();
		second.keep(empreinte, '-2.pdf', source);
		second.prune();
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
		assert.equal(readFileSync(sortie, 'utf8'), 'un PDF');
	});
	test('bytes are not read again while the size, the date and the number of the file are the same', () => {
		const { empreinte, garde } = build();
		writeFileSync(garde, 'un pdf');
		utimesSync(garde, 1e9, 1e9);
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
	});
	test('a file that was only just written is read again: its date says nothing yet', () => {
		const maintenant = Date.now() / 1000 + 60;
		utimesSync(source, maintenant, maintenant);
		const { empreinte, garde } = build();
		writeFileSync(garde, 'un pdf');
		utimesSync(garde, maintenant, maintenant);
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), undefined);
	});
	test('a file of another date or of another build is read again, then served', () => {
		const { empreinte, garde } = build();
		utimesSync(garde, 2e9, 1e9);
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
		rmSync(path.join(`${dossierDe()}.etats.json`));
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
		writeFileSync(`${dossierDe()}.etats.json`, '{"a":');
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), '-2.pdf');
	});
	test('a file put in place replaces the one that is there, even another name of itself', () => {
		const { empreinte, garde } = build();
		const second = new CacheFichiers('pdf', 'v1');
		assert.equal(second.place(empreinte, sortie), '-2.pdf');
		make('autre chose');
		rmSync(sortie);
		linkSync(source, sortie);
		assert.equal(second.place(empreinte, sortie), '-2.pdf');
		assert.equal(readFileSync(source, 'utf8'), 'autre chose');
		assert.equal(readFileSync(sortie, 'utf8'), 'un PDF');
		assert.deepEqual(readdirSync(path.dirname(sortie)), [path.basename(sortie)]);
		assert.deepEqual(readdirSync(dossierDe()), [path.basename(garde)]);
	});
	test('where a file cannot be put, nothing is served', () => {
		const { empreinte } = build();
		rmSync(sortie);
		mkdirSync(path.join(sortie, 'occupe'), { recursive: true });
		assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), undefined);
		rmSync(sortie, { recursive: true });
	});
	test('kept files joined from two machines are all served', () => {
		const { empreinte } = build();
		const ici = process.env.IMPULSER_CACHE as string;
		process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
		const autre = new CacheFichiers('pdf', 'v1');
		const seconde = autre.digest(['autres données']);
		autre.keep(seconde, '-3.pdf', source);
		autre.prune();
		cpSync(process.env.IMPULSER_CACHE, ici, { recursive: true });
		process.env.IMPULSER_CACHE = ici;
		const joint = new CacheFichiers('pdf', 'v1');
		assert.equal(joint.place(empreinte, sortie), '-2.pdf');
		assert.equal(joint.place(seconde, sortie), '-3.pdf');
	});
	test('two sites do not take each other’s files', () => {
		const premier = new CacheFichiers('pdf', 'v1');
		const empreinte = premier.digest(['données']);
		premier.keep(empreinte, '-2.pdf', source);
		process.env.SITE = 'https://exemple.fr';
		try {
			assert.equal(new CacheFichiers('pdf', 'v1').place(empreinte, sortie), undefined);
		} finally {
			delete process.env.SITE;
		}
	});
	test('what cannot be taken away as a file is, or stays, without stopping the build', () => {
		const premier = new CacheFichiers('epub', 'v1');
		const inutile = premier.digest(['inutile']);
		premier.keep(inutile, '.epub', source);
		const second = new CacheFichiers('epub', 'v1');
		const nom = path.join(dossierDe(), `${inutile}-${SOMME}.epub`);
		rmSync(nom);
		mkdirSync(path.join(nom, 'dedans'), { recursive: true });
		second.prune();
		assert.deepEqual(readdirSync(dossierDe()), []);
	});
	test('a cache that cannot be written is not a fault', () => {
		const fichier = path.join(racine, 'pas-un-dossier');
		writeFileSync(fichier, '');
		process.env.IMPULSER_CACHE = fichier;
		const cache = new CacheFichiers('pdf', 'v1');
		const empreinte = cache.digest(['données']);
		cache.keep(empreinte, '-2.pdf', source);
		assert.equal(cache.place(empreinte, sortie), undefined);
		assert.ok(existsSync(fichier));
	});
});
