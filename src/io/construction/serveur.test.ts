import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { ask } from '../../../outillage/serveurs-demande.ts';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { serveSite } from './serveur.ts';

/** Serves these files, each of which holds « é », and gives the headers of one. */
async function serve(t: TestContext, fichiers: readonly string[], base = '/') {
	const dossier = createDossier(t);
	for (const fichier of fichiers) {
		const complet = path.join(dossier, fichier);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, 'é');
	}
	const serveur = await serveSite(dossier, 0, base);
	t.after(serveur.close);
	return async (chemin: string): Promise<Headers> =>
		(await fetch(serveur.adresse.replace(/\/$/, '') + chemin)).headers;
}

const TYPES = {
	'/donnees/v1/fiches.csv': 'text/csv; charset=utf-8',
	'/donnees/v1/fiches.ods': 'application/vnd.oasis.opendocument.spreadsheet',
	'/donnees/v1/fiches.ndjson': 'application/x-ndjson',
	'/donnees/v1/impulser.ttl': 'text/turtle; charset=utf-8',
	'/donnees/v1/fiches/outils/a.md': 'text/markdown; charset=utf-8',
	'/outils/a/citer.bib': 'application/x-bibtex; charset=utf-8',
	'/llms.txt': 'text/plain; charset=utf-8',
	'/index.html': 'text/html; charset=utf-8',
};

test('each file has its type, and texts say how their signs are written', async (t) => {
	const headersOf = await serve(t, Object.keys(TYPES));
	for (const [chemin, type] of Object.entries(TYPES))
		assert.equal((await headersOf(chemin)).get('content-type'), type, chemin);
});

test('other sites may read the open data, under a prefix too, and nothing else', async (t) => {
	for (const base of ['/', '/commun/']) {
		const headersOf = await serve(
			t,
			['donnees/v1/index.json', 'donnees/index.html', 'a.json'],
			base,
		);
		const acces = async (chemin: string): Promise<string | null> =>
			(await headersOf(chemin)).get('access-control-allow-origin');
		assert.equal(await acces('/donnees/v1/index.json'), '*');
		assert.equal(await acces('/donnees/'), '*');
		assert.equal(await acces('/a.json'), null);
	}
});

test('an encart may be framed by others, no other page', async (t) => {
	const headersOf = await serve(t, ['outils/a/encart.html', 'outils/a/index.html']);
	const cadres = async (chemin: string): Promise<string | null> =>
		(await headersOf(chemin)).get('content-security-policy');
	assert.equal(await cadres('/outils/a/encart.html'), 'frame-ancestors *');
	assert.equal(await cadres('/outils/a/'), "frame-ancestors 'none'");
});

/** A site of a few files beside one that is nobody's, and a way to ask for what an address says as it is. */
async function serveEntoure(t: TestContext, base = '/') {
	const dossier = createDossier(t);
	const site = path.join(dossier, 'site');
	const ecrits = {
		'site/index.html': 'accueil',
		'site/404.html': 'introuvable',
		'site/a/index.html': 'page',
		'site/a/é è.txt': 'accents',
		'site/dix.bin': '0123456789',
		'site/.git/config': 'privé',
		'secret.txt': 'secret',
		'site2/a.txt': 'voisin',
	};
	for (const [fichier, texte] of Object.entries(ecrits)) {
		const complet = path.join(dossier, fichier);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, texte);
	}
	symlinkSync(path.join(dossier, 'secret.txt'), path.join(site, 'lien.txt'));
	symlinkSync(path.join(dossier, 'site2'), path.join(site, 'lien'));
	symlinkSync(path.join(site, 'dix.bin'), path.join(site, 'dedans.bin'));
	const serveur = await serveSite(site, 0, base);
	t.after(serveur.close);
	return (chemin: string, entetes = {}, methode = 'GET') =>
		ask({ racine: serveur.adresse, chemin, entetes, methode });
}

test('links and odd paths never leave the folder, nor stop the server', async (t) => {
	for (const base of ['/', '/commun/']) {
		const get = await serveEntoure(t, base);
		for (const chemin of [
			'/lien.txt',
			'/lien/a.txt',
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/a/%2e%2e/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/..%5csecret.txt',
			'/..\\secret.txt',
			'/%2e%2e/site2/a.txt',
			'/dix.bin%00.html',
			'/%',
			'/%c0%ae%c0%ae/secret.txt',
			'/.git/config',
			'/dix.bin/',
			`/${'a'.repeat(5000)}`,
		]) {
			const { statut, corps } = await get(chemin);
			assert.equal(`${statut} ${corps}`, '404 introuvable', base + chemin);
		}
		assert.equal((await get('/dedans.bin')).corps.toString(), '0123456789');
		assert.equal((await get('//dix.bin')).corps.toString(), '0123456789');
		assert.equal((await get('/a/%2e%2e/dix.bin?a=1')).corps.toString(), '0123456789');
		assert.equal((await get('/a/%C3%A9%20%C3%A8.txt')).corps.toString(), 'accents');
	}
});

test('a folder leads to its page on the same host, with what was asked', async (t) => {
	const get = await serveEntoure(t, '/commun/');
	for (const [chemin, vers] of [
		['/a', '/commun/a/'],
		['/a?b=1?2', '/commun/a/?b=1?2'],
		['//a', '/commun/a/'],
		['//exemple.fr/..//a', '/commun/a/'],
	] as const) {
		const { statut, entetes } = await get(chemin);
		assert.equal(`${statut} ${entetes.location}`, `301 ${vers}`, chemin);
	}
});

test('only GET and HEAD are answered, and HEAD has no body', async (t) => {
	const get = await serveEntoure(t);
	for (const methode of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
		const { statut, entetes } = await get('/dix.bin', {}, methode);
		assert.equal(`${statut} ${entetes.allow}`, '405 GET, HEAD', methode);
	}
	const tete = await get('/dix.bin', {}, 'HEAD');
	assert.deepEqual(
		[tete.statut, tete.entetes['content-length'], tete.corps.length],
		[200, '10', 0],
	);
	const absente = await get('/rien', {}, 'HEAD');
	assert.deepEqual([absente.statut, absente.corps.length], [404, 0]);
});

test('a part of a file is what was asked for', async (t) => {
	const get = await serveEntoure(t);
	const marque = (await get('/dix.bin')).entetes.etag ?? '';
	for (const [tranche, statut, entete, corps] of [
		['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
		['bytes=-3', 206, 'bytes 7-9/10', '789'],
		['bytes=7-', 206, 'bytes 7-9/10', '789'],
		['bytes=8-50', 206, 'bytes 8-9/10', '89'],
		['bytes=-50', 206, 'bytes 0-9/10', '0123456789'],
		['bytes=0-1,4-5', 200, undefined, '0123456789'],
		['lignes=0-1', 200, undefined, '0123456789'],
	] as const) {
		const r = await get('/dix.bin', { Range: tranche });
		assert.deepEqual(
			[r.statut, r.entetes['content-range'], r.corps.toString()],
			[statut, entete, corps],
			tranche,
		);
	}
	for (const tranche of ['bytes=10-', 'bytes=-0', 'bytes=a-b']) {
		const hors = await get('/dix.bin', { Range: tranche });
		assert.deepEqual([hors.statut, hors.entetes['content-range']], [416, 'bytes */10'], tranche);
	}
	const ifRange = async (valeur: string): Promise<number> =>
		(await get('/dix.bin', { Range: 'bytes=0-3', 'If-Range': valeur })).statut;
	assert.equal(await ifRange('"autre"'), 200);
	assert.equal(await ifRange('Thu, 01 Jan 1970 00:00:00 GMT'), 200);
	assert.equal((await get('/dix.bin', { 'If-None-Match': marque })).statut, 304);
});
