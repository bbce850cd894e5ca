/** A list that one page does not hold: its pages say all of it, and scripts choose among all of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { PAR_PAGE } from '../../src/core/pages/suites.ts';
import { BASE } from '../contenu.ts';
import { environnement } from '../outils/contenu.ts';
import { listCasses } from '../outils/liens.ts';
import { type Banc, listPages, openBanc, readPage } from '../outils/site.ts';

const EN_PLUS = 2 * PAR_PAGE + 10;
const TOTAL = EN_PLUS + 1;
const DECIDER = EN_PLUS / 10;
const AGIR = EN_PLUS - DECIDER;
const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-listes-'));
const contenu = path.join(racine, 'content');
const site = path.join(racine, 'site');
let banc: Banc;

/** As many tools as one wants: one in ten helps to decide, the last of the alphabet among them. */
function writeOutils(): void {
	const modele = readFileSync(path.join(BASE, 'outils/temoin/fiche.mdx'), 'utf8');
	for (let i = 1; i <= EN_PLUS; i++) {
		const dossier = path.join(contenu, `outils/outil-${i}`);
		mkdirSync(dossier, { recursive: true });
		const titre = `Essayer l’outil numéro ${String(i).padStart(3, '0')}`;
		const phase = i % 10 === 0 ? 'decider' : 'agir';
		writeFileSync(
			path.join(dossier, 'fiche.mdx'),
			modele
				.replace(/^titre: .*$/m, `titre: ${titre}`)
				.replace(/^phases: .*$/m, `phases: [${phase}]`),
		);
	}
}

before(async () => {
	cpSync(BASE, contenu, { recursive: true });
	writeOutils();
	execFileSync(process.execPath, ['scripts/build.ts', '--outDir', site, '--sansPdf'], {
		env: environnement(contenu),
		stdio: 'ignore',
	});
	banc = await openBanc(site);
});
after(async () => {
	await banc?.close();
	rmSync(racine, { recursive: true, force: true });
});

const listCartes = (html: string): string[] =>
	[...html.matchAll(/class="carte-titre" href="([^"]+)"/g)].map(([, href = '']) => href);
const readTitres = (page: Page): Promise<string[]> =>
	page.locator('.carte-titre').allTextContents();

test('without scripts, the pages of a list lead to every sheet, and no link is broken', () => {
	const pages = ['/outils/', '/outils/suite/2/', '/outils/suite/3/'];
	const cartes = pages.map((page) => listCartes(readPage(site, page)));
	assert.deepEqual(
		cartes.map((siennes) => siennes.length),
		[PAR_PAGE, PAR_PAGE, TOTAL - 2 * PAR_PAGE],
	);
	assert.equal(new Set(cartes.flat()).size, TOTAL);
	assert.deepEqual(
		pages.map((page) => />([^<>]*fiches[^<>]*|Fiches[^<>]*)<\/p>/.exec(readPage(site, page))?.[1]),
		[`${TOTAL} fiches`, `Fiches 61 à 120 sur ${TOTAL}`, `Fiches 121 à ${TOTAL} sur ${TOTAL}`],
	);
	assert.ok(readPage(site, '/outils/').includes('href="/outils/suite/2/"'));
	const listes = listPages(site).filter((page) => /^\/outils\/(?:$|suite\/|par\/)/.test(page));
	assert.ok(listes.length > 6, listes.join(' '));
	assert.deepEqual(listCasses(site, listes), []);
});

test('a filtered list goes on too, and a short one does not', () => {
	const filtree = readPage(site, '/outils/par/phase/agir/');
	const suite = readPage(site, '/outils/par/phase/agir/suite/2/');
	assert.equal(listCartes(filtree).length, PAR_PAGE);
	assert.equal(listCartes(suite).length, AGIR - PAR_PAGE);
	assert.match(suite, /<meta name="robots" content="noindex">/);
	assert.doesNotMatch(readPage(site, '/outils/par/phase/decider/'), /class="suites"/);
	assert.doesNotMatch(readPage(site, '/actions/'), /class="suites"|liste\.json/);
});

test('a filter and an order choose among the whole list, which is fetched then and not before', async (t) => {
	const page = await banc.open('/outils/');
	t.after(() => page.context().close());
	assert.deepEqual(
		await page.evaluate(() =>
			performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('liste.json')),
		),
		[],
	);
	const avant = await readTitres(page);
	await page.getByLabel(/^Décider/).check();
	await page.getByText(`${DECIDER} fiches sur ${TOTAL}`).waitFor();
	const gardees = await readTitres(page);
	assert.equal(gardees.length, DECIDER);
	assert.ok(gardees.includes(`Essayer l’outil numéro ${EN_PLUS}`));
	assert.ok(await page.locator('.suites').isHidden());
	await page.getByLabel(/^Décider/).uncheck();
	await page.locator('.suites').waitFor();
	assert.deepEqual(await readTitres(page), avant);
});

test('what a filter keeps is shown by parts, the next one when asked', async (t) => {
	const page = await banc.open('/outils/?phase=agir');
	t.after(() => page.context().close());
	const bouton = page.getByRole('button', { name: 'Voir plus de fiches' });
	await bouton.waitFor();
	assert.equal((await readTitres(page)).length, PAR_PAGE);
	await bouton.click();
	const toutes = await readTitres(page);
	assert.equal(toutes.length, AGIR);
	assert.equal(
		await page.evaluate(() => document.activeElement?.textContent),
		toutes[PAR_PAGE],
		'reading goes on at the first card that came',
	);
	assert.ok(await bouton.isHidden());
});

test('a card made by a script is that of the page', async (t) => {
	const page = await banc.open('/outils/?phase=decider');
	t.after(() => page.context().close());
	const derniere = `/outils/outil-${EN_PLUS}/`;
	const faite = page.locator('.carte', { has: page.locator(`[href="${derniere}"]`) });
	const sansBouton = (html: string): string =>
		html.replace(/<button[\s\S]*?<\/button>/g, '').replace(/\s+/g, ' ');
	const html = sansBouton(await faite.evaluate((carte) => carte.outerHTML));
	const sansScript = await banc.open('/outils/suite/3/', { javaScriptEnabled: false });
	t.after(() => sansScript.context().close());
	const ecrite = sansScript.locator('.carte', { has: sansScript.locator(`[href="${derniere}"]`) });
	const attendu = sansBouton(await ecrite.evaluate((carte) => carte.outerHTML));
	const serre = (texte: string): string => texte.replace(/ ?(<|>) ?/g, '$1');
	assert.equal(serre(html), serre(attendu));
});

test('a list that could not be fetched says so, and its pages stay', async (t) => {
	const page = await banc.open('/outils/');
	t.after(() => page.context().close());
	await page.route(/\/liste\.json$/, (route) => route.abort());
	await page.getByLabel(/^Décider/).check();
	await page
		.getByText('La liste entière n’a pas pu se charger. Ses pages sont plus bas.')
		.waitFor();
	assert.ok(await page.locator('.suites').isVisible());
	assert.equal((await readTitres(page)).length, PAR_PAGE);
});
