/** What a built site says of its sheets to machines and to other sites. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../src/core/formats/xml.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { readTurtle } from '../outils/donnees-liees.ts';
import { listPagesDeFiches, readPage, useBanc } from '../outils/site.ts';
import { SITE_DES_TESTS, SITES, siteOf } from '../outils/sites.ts';

const FICHE = '/outils/temoin/';
const publie = useBanc(SITES.petitPublic);
const local = useBanc(SITES.petit);
let corpus = '';
before(async () => {
	corpus = await siteOf(SITES.corpus);
});
const BLOC = /<script type="application\/ld\+json">([^<]*)<\/script>/;

describe('the page of a sheet', () => {
	test('carries its linked data, and a browser has nothing to say against it', async () => {
		for (const page of listPagesDeFiches(publie.dossier)) {
			const bloc = JSON.parse(BLOC.exec(readPage(publie.dossier, page))?.[1] ?? '');
			assert.equal(bloc['@id'], SITE_DES_TESTS + page);
		}
		const onglet = await publie.open('/');
		const dits: string[] = [];
		onglet.on('console', (message) => dits.push(message.text()));
		onglet.on('pageerror', (faute) => dits.push(faute.message));
		await onglet.goto(publie.url(FICHE));
		assert.equal(await onglet.locator('script[type="application/ld+json"]').count(), 1);
		assert.deepEqual(dits, []);
		await onglet.context().close();
	});
	test('leads to what oEmbed asks, and to what a bibliography takes', async () => {
		const html = readPage(publie.dossier, FICHE);
		const [, lien = ''] =
			/<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(html) ?? [];
		assert.equal(lien, `${SITE_DES_TESTS}${FICHE}oembed.json`);
		const dit = JSON.parse(readFileSync(path.join(publie.dossier, FICHE, 'oembed.json'), 'utf8'));
		assert.ok(
			existsSync(path.join(publie.dossier, dit.thumbnail_url.slice(SITE_DES_TESTS.length))),
		);
		const onglet = await publie.open(FICHE, { javaScriptEnabled: false });
		for (const [nom, fichier] of [
			['BibTeX', 'outils-temoin.bib'],
			['CSL-JSON', 'outils-temoin.json'],
		] as const) {
			const attendu = onglet.waitForEvent('download');
			await onglet.locator('.citer').getByRole('link', { name: nom }).click();
			assert.equal((await attendu).suggestedFilename(), fichier);
		}
		await onglet.context().close();
	});
	test('says the day of its version to cite it, where it is known', () => {
		const mention = /id="fiche-mention">([^<]*)</.exec(readPage(corpus, '/outils/arpentage/'))?.[1];
		assert.match(
			mention ?? '',
			/ Licence CC BY-SA 4\.0\. https:\/\/impulser\.example\/outils\/arpentage\/ \(version du \d+(?:er)? \p{L}+ \d{4}\)$/u,
		);
		assert.doesNotMatch(readPage(local.dossier, FICHE), /version du/);
	});
});

test('a small page is framed by another site, with its own style and no script; a sheet is not', async (t) => {
	const onglet = await publie.navigateur.newPage();
	const dits: string[] = [];
	onglet.on('console', (message) => dits.push(message.text()));
	const ailleurs = createServer((_, reponse) => {
		reponse.setHeader('Content-Type', 'text/html');
		const [page, encart] = [FICHE, `${FICHE}encart.html`].map(publie.url);
		reponse.end(
			`<!doctype html><title>x</title><iframe src="${encart}"></iframe><iframe src="${page}"></iframe>`,
		);
	});
	await new Promise<void>((pret) => ailleurs.listen(0, 'localhost', pret));
	t.after(() => ailleurs.close());
	await onglet.goto(`http://localhost:${(ailleurs.address() as AddressInfo).port}/`);
	const cadre = onglet.frameLocator('iframe >> nth=0');
	const lien = cadre.getByRole('link');
	await lien.waitFor();
	assert.equal(await lien.getAttribute('href'), SITE_DES_TESTS + FICHE);
	const taille = cadre.locator('h1').evaluate((e) => getComputedStyle(e).fontSize);
	assert.equal(await taille, '20px');
	assert.equal(dits.length, 1);
	assert.match(dits[0] ?? '', /frame-ancestors 'none'/);
	await onglet.goto(publie.url(`${FICHE}encart.html`));
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	await onglet.close();
});

test('the sitemap names pages that are there, and robots.txt names it', () => {
	const xml = readFileSync(path.join(publie.dossier, 'sitemap.xml'), 'utf8');
	const locs = findAll(fromXml(xml), 'loc').map(({ children: [t] }) =>
		t?.type === 'text' ? t.value : '',
	);
	assert.ok(locs.length > 30);
	for (const loc of locs)
		assert.ok(existsSync(path.join(publie.dossier, new URL(loc).pathname, 'index.html')), loc);
	assert.match(
		readFileSync(path.join(publie.dossier, 'robots.txt'), 'utf8'),
		/^Sitemap: https:\/\/impulser\.example\/sitemap\.xml$/m,
	);
});

test('the catalogue tells every file of the manifest that is a set of data, at its address', () => {
	const read = (nom: string): string =>
		readFileSync(path.join(publie.dossier, 'donnees/v1', nom), 'utf8');
	const { fichiers } = JSON.parse(read('index.json')) as { fichiers: { fichier: string }[] };
	const noms = fichiers.map(({ fichier }) => fichier);
	const attendus = noms.filter(
		(nom) => !/^(?:catalogue\.|scrutari|changements|(?:fiches|schemas|wiki)\/)/.test(nom),
	);
	const dits = readTurtle(read('catalogue.ttl'))
		.filter(({ predicate }) => predicate.value.endsWith('#downloadURL'))
		.map(({ object }) => object.value);
	assert.ok(attendus.length > 6);
	assert.deepEqual(
		dits.toSorted(),
		attendus.map((nom) => `${SITE_DES_TESTS}/donnees/v1/${nom}`).toSorted(),
	);
});

test('without a public address, nothing that needs one is written, nor told in pages', () => {
	const fichiers = readdirSync(local.dossier, { recursive: true, encoding: 'utf8' });
	const ADRESSES =
		/(?:sitemap.*\.xml|robots\.txt|oembed\.json|encart\.html|\.ttl|\.nq|\.jsonld|scrutari.*\.xml)$/;
	assert.deepEqual(
		fichiers.filter((fichier) => ADRESSES.test(fichier)),
		[],
	);
	const html = readPage(local.dossier, FICHE);
	assert.doesNotMatch(html, /ld\+json|oembed/);
	assert.ok(fichiers.includes(path.join('donnees', 'v1', 'bibliographie.bib')));
	assert.ok(fichiers.includes(path.join('outils', 'temoin', 'citer.bib')));
});
