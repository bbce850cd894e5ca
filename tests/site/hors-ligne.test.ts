import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { type Serveur, serveSite } from '../../src/io/construction/serveur.ts';
import { BASE } from '../contenu.ts';
import { environnement } from '../outils/contenu.ts';
import { visit } from '../outils/site.ts';

const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-hors-ligne-'));
const contenu = path.join(racine, 'content');
const site = path.join(racine, 'site');
const FICHE = path.join(contenu, 'outils/temoin/fiche.mdx');
/** A sentence that the verifier takes, and that looks like the place of the notice. */
const PIEGE = 'Un outil court qui dit <main id=site-contenu tabindex=-1> ou <main >.';
let serveur: Serveur;
let navigateur: Browser;

function build(base = '/', sortie = site): void {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/build.ts', '--outDir', sortie, '--sansPdf'],
		{ encoding: 'utf8', env: { ...environnement(contenu), BASE: base } },
	);
	assert.equal(status, 0, stdout.slice(-2000) + stderr);
}
before(async () => {
	cpSync(BASE, contenu, { recursive: true });
	const fiche = readFileSync(FICHE, 'utf8');
	writeFileSync(FICHE, fiche.replace(/^en_une_phrase: .*$/m, `en_une_phrase: ${PIEGE}`));
	build();
	serveur = await serveSite(site);
	navigateur = await openNavigateur();
});
after(async () => {
	await navigateur?.close();
	await serveur?.close().catch(() => {});
	rmSync(racine, { recursive: true, force: true });
});

const url = (page: string): string => serveur.adresse.replace(/\/$/, '') + page;
const port = (): number => Number(new URL(serveur.adresse).port);

async function keep(onglet: Page): Promise<void> {
	await visit(onglet, url('/hors-connexion/'));
	const poids = onglet.locator('[data-poids]');
	await poids.filter({ hasText: /^\d+(?:,\d)?\s[kM]o à télécharger, en une fois\.$/ }).waitFor();
	await onglet.getByRole('button', { name: 'Garder hors connexion' }).click();
	await onglet.getByText('C’est fait : toutes les fiches et la recherche').waitFor();
}

test('every page can be installed, once its scripts have come', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await visit(onglet, url('/outils/temoin/'));
	const session = await contexte.newCDPSession(onglet);
	const { url: adresse, errors } = await session.send('Page.getAppManifest');
	assert.deepEqual([adresse, errors], [url('/manifest.webmanifest'), []]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A context of the tests keeps nothing, as a private window.
	assert.deepEqual(
		installabilityErrors.map((e) => e.errorId).filter((id) => id !== 'in-incognito'),
		[],
	);
});

test('nothing is kept before it is asked; then all is read without network, and says so', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await visit(onglet, url('/outils/temoin/'));
	assert.equal(
		await onglet.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
		0,
	);
	await keep(onglet);
	await visit(onglet, url('/outils/temoin/'));
	assert.equal(
		await onglet.locator('.hors-ligne-avis').count(),
		0,
		'with network, the page of the day',
	);
	const libre = port();
	await serveur.close();
	await visit(onglet, url('/outils/temoin/'));
	assert.match(
		await onglet.locator('.hors-ligne-avis').innerText(),
		/^Le réseau ne répond pas\s: vous lisez la version gardée le \d{1,2} \p{L}+ \d{4}\.$/u,
	);
	assert.equal(await onglet.locator('h1').innerText(), 'Essayer un outil témoin');
	const [dite, avant] = await onglet.evaluate(() => [
		document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
		document.querySelector('main')?.previousElementSibling?.className,
	]);
	assert.equal(dite, PIEGE, 'the words of a sheet are no place for the notice');
	assert.equal(avant, 'hors-ligne-avis');
	await visit(onglet, url('/recherche/?q=témoin'));
	await onglet.locator('main a', { hasText: 'Essayer un outil témoin' }).first().waitFor();
	for (const forme of [
		'/outils/temoin',
		'/outils/temoin/index.html',
		'/outils/temoin/index',
		'/outils/temoin.html',
		'//outils//temoin//',
		'/outils/t%65moin/',
		'/outils/T%65MOIN',
		'/outils/temoin?de=papier',
		'/outils/temoin/?utm=x&y=1',
		'/outils/temoin/index.html?de=papier#sources',
	]) {
		await visit(onglet, url(forme));
		assert.equal(await onglet.locator('h1').innerText(), 'Essayer un outil témoin', forme);
		assert.equal(new URL(onglet.url()).pathname, '/outils/temoin/', forme);
		assert.equal(await onglet.locator('.hors-ligne-avis').count(), 1, forme);
	}
	assert.equal(new URL(onglet.url()).search + new URL(onglet.url()).hash, '?de=papier#sources');
	for (const accueil of ['', '/index.html']) {
		await visit(onglet, url(accueil));
		assert.match(await onglet.locator('h1').innerText(), /^Par où commencer/);
	}
	await visit(onglet, url('/outils/inconnu/'));
	assert.equal(await onglet.locator('h1').innerText(), 'Lire sans connexion');
	serveur = await serveSite(site, libre);
	await visit(onglet, url('/outils/temoin/'));
	assert.equal(await onglet.locator('.hors-ligne-avis').count(), 0);
});

test('a newer version is offered, and replaces the kept one when the reader wants it', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await keep(onglet);
	const avant = readFileSync(FICHE, 'utf8');
	writeFileSync(FICHE, avant.replace('Essayer un outil témoin', 'Essayer un outil nouveau'));
	build();
	await visit(onglet, url('/outils/'));
	const bandeau = onglet.locator('.hors-ligne-neuf');
	await bandeau.waitFor();
	assert.match(
		await bandeau.innerText(),
		/^Une version plus récente est prête pour la lecture hors connexion\./,
	);
	await Promise.all([
		onglet.waitForEvent('load'),
		bandeau.getByRole('button', { name: 'Mettre à jour' }).click(),
	]);
	assert.equal(
		await onglet.evaluate(async () => (await caches.keys()).length),
		1,
		'the former one is gone',
	);
	const libre = port();
	await serveur.close();
	await visit(onglet, url('/outils/temoin/'));
	assert.equal(await onglet.locator('h1').innerText(), 'Essayer un outil nouveau');
	serveur = await serveSite(site, libre);
	await visit(onglet, url('/hors-connexion/'));
	await onglet.getByRole('button', { name: 'Oublier' }).click();
	await onglet.getByText('Rien n’est plus gardé.').waitFor();
	const reste = await onglet.evaluate(async () => [
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
		localStorage.getItem('impulser:hors-ligne'),
	]);
	assert.deepEqual(reste, [0, 0, null]);
});

for (const base of ['/', '/sous/'])
	test(`the zip of a site under ${base} is read from a folder, page after page`, async (t) => {
		const sortie = path.join(racine, `zip${base.length}`);
		build(base, sortie);
		const dossier = path.join(racine, `cle${base.length}`);
		for (const [nom, octets] of Object.entries(
			unzipSync(readFileSync(path.join(sortie, 'impulser.zip'))),
		)) {
			const complet = path.join(dossier, nom);
			mkdirSync(path.dirname(complet), { recursive: true });
			writeFileSync(complet, octets);
		}
		const contexte = await navigateur.newContext();
		t.after(() => contexte.close());
		const onglet = await contexte.newPage();
		const manques: string[] = [];
		onglet.on('requestfailed', (r) => manques.push(r.url()));
		await onglet.goto(pathToFileURL(path.join(dossier, 'impulser/index.html')).href);
		await onglet.locator('nav[aria-label=Rubriques] a', { hasText: 'Outils' }).click();
		await onglet
			.getByRole('link', { name: /^Essayer un outil/ })
			.first()
			.click();
		assert.match(await onglet.locator('h1').innerText(), /^Essayer un outil/);
		const fond = await onglet.evaluate(() => getComputedStyle(document.body).backgroundColor);
		assert.notEqual(fond, 'rgba(0, 0, 0, 0)', 'the styles are there');
		await onglet.locator('nav[aria-label=Rubriques] a', { hasText: 'Parcours' }).click();
		assert.equal(await onglet.locator('h1').innerText(), 'Parcours');
		assert.deepEqual(manques, []);
		const page = readFileSync(path.join(dossier, 'impulser/hors-connexion/index.html'), 'utf8');
		assert.match(page, /<style>[^<]*@media not all/, 'what scripts need is hidden');
		assert.doesNotMatch(page, /\(scripting:/);
	});
