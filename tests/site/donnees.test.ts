/** The open data as people meet them: the page, its files, the addresses that changed. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Manifeste } from '../../src/core/donnees/manifeste.ts';
import { readPage, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const banc = useBanc(SITES.corpus);
const sousChemin = useBanc(SITES.corpusSousChemin);
const SANS = { javaScriptEnabled: false };

describe('the page of the open data', () => {
	test('leads to every file that stands for many, each of which is there', async () => {
		const onglet = await banc.open('/donnees/', SANS);
		const liens = await onglet
			.locator('#site-contenu a[href*="/donnees/v1/"]')
			.evaluateAll((a) => a.map((lien) => new URL((lien as HTMLAnchorElement).href).pathname));
		for (const lien of liens) assert.ok(existsSync(path.join(banc.dossier, lien)), lien);
		const { fichiers } = JSON.parse(readPage(banc.dossier, '/donnees/v1/index.json')) as Manifeste;
		const ensembles = fichiers
			.map(({ fichier }) => `/donnees/v1/${fichier}`)
			.filter((nom) => !nom.startsWith('/donnees/v1/fiches/'));
		assert.deepEqual(
			ensembles.filter((nom) => !liens.includes(nom)),
			[],
		);
	});

	test('leads there under a prefix too', async () => {
		const onglet = await sousChemin.open('/donnees/', SANS);
		const hrefs = await onglet
			.locator('#site-contenu a[href*="donnees/v1/"]')
			.evaluateAll((a) => a.map((lien) => lien.getAttribute('href') ?? ''));
		assert.ok(hrefs.length > 20);
		for (const href of hrefs) assert.ok(href.startsWith('/commun/donnees/v1/'), href);
	});

	test('the codebook says each column, its type and whether it is always filled', async () => {
		const onglet = await banc.open('/donnees/livre-de-codes/', SANS);
		const texte = (await onglet.locator('#site-contenu').textContent()) ?? '';
		for (const dit of ['code_insee', 'duree.animation.min', 'axes (noms)', 'champs_trop_longs'])
			assert.ok(texte.includes(dit), dit);
	});
});

describe('a page that changed its address', () => {
	test('leads to the new one without scripts, and says so', async () => {
		const html = readPage(banc.dossier, '/outils/promenade-a-plusieurs/');
		assert.match(
			html,
			/<meta http-equiv="refresh" content="0; url=\/outils\/marche-exploratoire\/">/,
		);
		assert.match(html, /<link rel="canonical" href="[^"]*\/outils\/marche-exploratoire\/">/);
		assert.match(html, /Cette fiche a été réunie avec une autre\./);
		const onglet = await banc.open('/outils/promenade-a-plusieurs/', SANS);
		await onglet.waitForURL(banc.url('/outils/marche-exploratoire/'));
	});

	test('of a record that nothing replaced leads to a page of the site', async () => {
		const onglet = await banc.open('/structures/ancienne-structure/', SANS);
		await onglet.waitForURL(banc.url('/structures/'));
	});

	test('keeps its prefix', () => {
		assert.match(
			readPage(sousChemin.dossier, '/outils/promenade-a-plusieurs/'),
			/content="0; url=\/commun\/outils\/marche-exploratoire\/"/,
		);
	});
});

test('the foot of a sheet tells its versions, and how to cite the one that is read', async () => {
	const onglet = await banc.open('/outils/marche-exploratoire/', SANS);
	const mention = await onglet.locator('#fiche-mention').innerText();
	assert.match(mention, /version du \d/);
});
