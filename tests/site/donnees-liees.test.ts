/** What a built site says of its sheets to machines and to other sites. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../src/core/formats/xml.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { listPagesDeFiches, readPage, useBanc } from '../outils/site.ts';
import { SITE_DES_TESTS, SITES } from '../outils/sites.ts';

const FICHE = '/outils/temoin/';
const publie = useBanc(SITES.petitPublic);
const local = useBanc(SITES.petit);
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
		assert.match(readPage(publie.dossier, FICHE), /id="fiche-mention">« Essayer un outil témoin »/);
	});
});

test('a small page is framed by another site, with its own style and no script', async () => {
	const onglet = await publie.navigateur.newPage();
	const dits: string[] = [];
	onglet.on('console', (message) => dits.push(message.text()));
	await onglet.setContent(
		`<iframe src="${publie.url(`${FICHE}encart.html`)}" width="360" height="220"></iframe>`,
	);
	const cadre = onglet.frameLocator('iframe');
	const lien = cadre.getByRole('link');
	await lien.waitFor();
	assert.equal(await lien.getAttribute('href'), SITE_DES_TESTS + FICHE);
	const taille = cadre.locator('h1').evaluate((e) => getComputedStyle(e).fontSize);
	assert.equal(await taille, '20px');
	assert.deepEqual(dits, []);
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
