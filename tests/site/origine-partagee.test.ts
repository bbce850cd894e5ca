/** Several copies of the site on one origin (a preview, a fork, another project): none touches what another keeps. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import type { Ecoute } from '../outils/ecoute.ts';
import { answer, waitFormulaire } from '../outils/formulaire.ts';
import { openOrigine } from '../outils/origine.ts';
import { visit } from '../outils/site.ts';
import { type Demande, SITES, siteOf } from '../outils/sites.ts';

const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-origine-'));
/** One holds all the others; two begin with the same letters. */
const DEMANDES: Readonly<Record<string, Demande>> = {
	'/': SITES.petit,
	'/impulser/': SITES.petitSousImpulser,
	'/impulser-2/': SITES.petitSousImpulser2,
	'/impulser/apercu/': SITES.petitSousApercu,
};
const BASES = Object.keys(DEMANDES);
let origine: Ecoute;
let navigateur: Browser;

before(async () => {
	const autre = path.join(racine, 'autre');
	mkdirSync(autre);
	writeFileSync(path.join(autre, 'index.html'), '<title>Autre projet</title><p>Autre projet');
	writeFileSync(path.join(autre, 'sw.js'), 'self.addEventListener("fetch", () => {});');
	const sites: Record<string, string> = {};
	for (const [base, demande] of Object.entries(DEMANDES)) sites[base] = await siteOf(demande);
	origine = await openOrigine({ ...sites, '/autre/': autre });
	navigateur = await openNavigateur();
});
after(async () => {
	await navigateur?.close();
	origine?.close();
	rmSync(racine, { recursive: true, force: true });
});

const url = (page: string): string => origine.adresse + page;

async function keep(contexte: BrowserContext, base: string): Promise<Page> {
	const onglet = await contexte.newPage();
	await visit(onglet, url(`${base}hors-connexion/`));
	await onglet.getByRole('button', { name: 'Garder hors connexion' }).click();
	await onglet.getByText('C’est fait : toutes les fiches et la recherche').waitFor();
	return onglet;
}

/** What the origin keeps: scopes of service workers, number of caches, names in localStorage. */
const gardes = (onglet: Page): Promise<{ portees: string[]; caches: number; noms: string[] }> =>
	onglet.evaluate(async () => ({
		portees: (await navigator.serviceWorker.getRegistrations())
			.map((i) => new URL(i.scope).pathname)
			.sort(),
		caches: (await caches.keys()).length,
		noms: Object.keys(localStorage).sort(),
	}));

test('a visit of one site installs nothing and takes nothing from the copy that another keeps', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await keep(contexte, '/impulser/');
	const avant = await gardes(onglet);
	assert.deepEqual(avant.portees, ['/impulser/']);
	assert.equal(avant.caches, 1);
	for (const base of ['/', '/impulser-2/', '/impulser/apercu/']) {
		await visit(onglet, url(`${base}outils/`));
		await visit(onglet, url(`${base}hors-connexion/`));
		assert.equal(
			await onglet.getByRole('button', { name: 'Garder hors connexion' }).isVisible(),
			true,
		);
		assert.deepEqual(await gardes(onglet), avant, base);
	}
});

test('each site keeps its own copy, and forgets it alone', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglets = new Map<string, Page>();
	for (const base of BASES) onglets.set(base, await keep(contexte, base));
	const onglet = onglets.get('/') as Page;
	await onglet.goto(url('/autre/index.html'));
	await onglet.evaluate(() => navigator.serviceWorker.register('/autre/sw.js'));
	await onglet.evaluate(() => caches.open('de-lautre-projet'));
	let reste = [...BASES];
	for (const base of BASES) {
		const page = onglets.get(base) as Page;
		await visit(page, url(`${base}hors-connexion/`));
		assert.equal(await page.locator('.hors-ligne-neuf').count(), 0, 'nothing new is offered');
		await page.getByRole('button', { name: 'Oublier' }).click();
		await page.getByText('Rien n’est plus gardé.').waitFor();
		reste = reste.filter((b) => b !== base);
		const { portees, caches } = await gardes(page);
		assert.deepEqual(portees, [...reste, '/autre/'].sort());
		assert.equal(caches, reste.length + 1);
	}
});

test('without network, each site answers with its own pages', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	for (const base of ['/', '/impulser/']) await keep(contexte, base);
	await contexte.setOffline(true);
	const onglet = await contexte.newPage();
	for (const base of ['/', '/impulser/']) {
		await onglet.goto(url(`${base}outils/temoin/`));
		assert.equal(await onglet.locator('h1').innerText(), 'Essayer un outil témoin');
		assert.equal(await onglet.locator('.entete a').first().getAttribute('href'), base);
	}
});

test('drafts, livret, sheets read and answers for the mairie are of one site', async (t) => {
	const contexte = await navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await visit(onglet, url('/impulser/contribuer/retour/'));
	await waitFormulaire(onglet);
	await answer(onglet, 'titre', 'Un verger');
	await onglet.getByText('Gardé dans ce navigateur.').waitFor();
	await visit(onglet, url('/impulser/outils/temoin/'));
	await onglet
		.getByRole('button', { name: /^Ajouter à mon livret/ })
		.first()
		.click();
	await visit(onglet, url('/impulser/outils/temoin/mairie/'));
	await onglet.fill('[name=commune]', 'Lunas');
	const { noms } = await gardes(onglet);
	assert.deepEqual(noms, [
		'impulser:/impulser:contribution:retour:',
		'impulser:/impulser:livret',
		'impulser:/impulser:lus',
		'impulser:/impulser:mairie',
	]);
	for (const base of ['/', '/impulser-2/', '/impulser/apercu/']) {
		await visit(onglet, url(`${base}contribuer/retour/`));
		await waitFormulaire(onglet);
		assert.equal(await onglet.locator('#q-titre').inputValue(), '', base);
		await visit(onglet, url(`${base}outils/temoin/mairie/`));
		assert.equal(await onglet.locator('[name=commune]').inputValue(), '', base);
		await visit(onglet, url(base));
		assert.equal(await onglet.locator('lus-recemment').isVisible(), false, base);
		assert.equal(await onglet.locator('.livret-compte').innerText(), '', base);
	}
});
