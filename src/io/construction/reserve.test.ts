import assert from 'node:assert/strict';
import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Reserve } from './reserve.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-reserve-'));
const avant = process.env.IMPULSER_CACHE;
let site = '';

before(() => mkdirSync(racine, { recursive: true }));
beforeEach(() => {
	process.env.IMPULSER_CACHE = mkdtempSync(path.join(racine, 'cache-'));
	site = mkdtempSync(path.join(racine, 'site-'));
});
after(() => {
	if (avant === undefined) delete process.env.IMPULSER_CACHE;
	else process.env.IMPULSER_CACHE = avant;
	rmSync(racine, { recursive: true });
});

const PAGE = 'outils/a/index.html';

/** A build that made that page, and ended. */
function keepOne(texte = 'la page', version = 'v1'): string {
	const sortie = path.join(site, 'faite.html');
	writeFileSync(sortie, texte);
	const reserve = new Reserve<{ poids: number }>('pages', version);
	reserve.keep(PAGE, 'cle', sortie, { poids: 7 });
	reserve.save();
	return sortie;
}

describe('pages kept between two builds', () => {
	test('a page with the same key is put in its place, with what was noted of it', () => {
		keepOne();
		const reserve = new Reserve<{ poids: number }>('pages', 'v1');
		const sortie = path.join(site, 'reprise.html');
		assert.deepEqual(reserve.take(PAGE, 'cle', sortie), { poids: 7 });
		assert.equal(readFileSync(sortie, 'utf8'), 'la page');
	});
	test('another key, another version, another page: made again', () => {
		keepOne();
		const sortie = path.join(site, 'reprise.html');
		assert.equal(new Reserve('pages', 'v1').take(PAGE, 'autre', sortie), undefined);
		assert.equal(new Reserve('pages', 'v1').take('outils/b/index.html', 'cle', sortie), undefined);
		assert.equal(new Reserve('pages', 'v2').take(PAGE, 'cle', sortie), undefined);
		assert.equal(new Reserve('pages', 'v1').take(PAGE, 'cle', sortie), undefined, 'v2 forgot it');
	});
	test('a page of the site that someone wrote in is never served again', () => {
		appendFileSync(keepOne(), ' touchée');
		const reserve = new Reserve('pages', 'v1');
		assert.equal(reserve.take(PAGE, 'cle', path.join(site, 'reprise.html')), undefined);
		assert.equal(reserve.abimees, 1);
		writeFileSync(path.join(site, 'neuve.html'), 'la page');
		reserve.keep(PAGE, 'cle', path.join(site, 'neuve.html'), { poids: 7 });
		reserve.save();
		const suivante = new Reserve('pages', 'v1');
		assert.deepEqual(suivante.take(PAGE, 'cle', path.join(site, 'reprise.html')), { poids: 7 });
		assert.equal(readFileSync(path.join(site, 'reprise.html'), 'utf8'), 'la page');
	});
	test('what a build did not use is forgotten', () => {
		keepOne();
		new Reserve('pages', 'v1').save();
		const cache = process.env.IMPULSER_CACHE as string;
		const dossier = readdirSync(cache).find((nom) => !nom.endsWith('.json')) as string;
		assert.deepEqual(readdirSync(path.join(cache, dossier)), []);
		const sortie = path.join(site, 'reprise.html');
		assert.equal(new Reserve('pages', 'v1').take(PAGE, 'cle', sortie), undefined);
	});
	test('without a folder to write in, pages are made and nothing is thrown', () => {
		const fichier = path.join(racine, 'un-fichier');
		writeFileSync(fichier, '');
		process.env.IMPULSER_CACHE = fichier;
		keepOne();
		const sortie = path.join(site, 'reprise.html');
		assert.equal(new Reserve('pages', 'v1').take(PAGE, 'cle', sortie), undefined);
	});
});
