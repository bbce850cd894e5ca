/** The map of a small content: its links, its names, its list, without a script. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { BASE } from '../contenu.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { type Banc, debordOf, openBanc, readPage, visit } from '../outils/site.ts';
import { siteOf } from '../outils/sites.ts';

const PAGES = ['/carte/', '/carte/bretagne/', '/carte/la-reunion/'];

const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-carte-'));
const contenu = path.join(racine, 'content');
let banc: Banc;

/** A retour like the one of the base, elsewhere. */
function addRetour(id: string, code: string, titre: string, coordonnees = ''): void {
	const modele = readFileSync(path.join(BASE, 'retours/temoin-retour/fiche.mdx'), 'utf8');
	const dossier = path.join(contenu, 'retours', id);
	mkdirSync(dossier, { recursive: true });
	writeFileSync(
		path.join(dossier, 'fiche.mdx'),
		modele
			.replace('titre: Raconter un retour témoin', `titre: ${titre}`)
			.replace('code_insee: ["01209", "62510"]', `code_insee: ["${code}"]${coordonnees}`),
	);
}

before(async () => {
	cpSync(BASE, contenu, { recursive: true });
	addRetour('langouet', '35146', 'Langouët', '\ncoordonnees: { lat: 48.254, lon: -1.831 }');
	addRetour('cilaos', '97424', 'Cilaos');
	for (let i = 1; i <= 7; i++) addRetour(`tremargat-${i}`, '22365', `Trémargat ${i}`);
	banc = await openBanc(await siteOf({ contenu }));
});
after(async () => {
	await banc?.close();
	rmSync(racine, { recursive: true, force: true });
});

const openPage = (page: string, width = 1280): Promise<Page> =>
	banc.open(page, { javaScriptEnabled: false, viewport: { width, height: 800 } });

/** Accessible names of the links of the map, in the order of the keyboard. */
const namesOf = (onglet: Page): Promise<(string | null)[]> =>
	onglet
		.getByRole('group', { name: /^Carte des départements/ })
		.getByRole('link')
		.evaluateAll((liens) => liens.map((l) => l.querySelector('title')?.textContent ?? ''));

const lisible = (textes: readonly (string | null)[]): string[] =>
	textes.map((t) => (t ?? '').replace(/[\u00a0\u202f]/g, ' ').trim());

test('what was done in each département, then a point for each retour', async () => {
	const onglet = await openPage('/carte/');
	assert.deepEqual(lisible(await namesOf(onglet)), [
		'Ain (01) : 1 retour, 1 exemple',
		'Côtes-d’Armor (22) : 7 retours',
		'Ille-et-Vilaine (35) : 1 retour',
		'Pas-de-Calais (62) : 1 retour',
		'La Réunion (974) : 1 retour',
		'Cilaos (La Réunion), point placé au centre du département',
		'Langouët, Langouet (Ille-et-Vilaine)',
		'Raconter un retour témoin, Léaz (Ain), point placé au centre du département',
		'7 retours, Côtes-d’Armor',
	]);
	await onglet.context().close();
});

test('a retour with coordinates is where it says, the others at the centre', async () => {
	const onglet = await openPage('/carte/');
	const ou = (nom: string): Promise<[number, number]> =>
		onglet
			.getByRole('link', { name: new RegExp(`^${nom}`) })
			.locator('circle')
			.evaluate((c) => {
				const lire = (a: string): number => Number(c.getAttribute(a));
				return [lire('cx'), lire('cy')];
			});
	// Langouët, 48.254° N and 1.831° W, is 17 km north-west of Rennes: X 341.6 km, Y 6,805.7 km.
	const [x, y] = await ou('Langouët');
	assert.ok(Math.abs(x - 205) < 2 && Math.abs(y - 291) < 2, `${x} ${y}`);
	const [xc, yc] = await ou('Cilaos');
	assert.ok(xc > 0 && xc < 100 && yc > 850 && yc < 940, `${xc} ${yc}`);
	await onglet.context().close();
});

test('the list says the same things, and leads to the communes, their population, their sheets', async () => {
	const onglet = await openPage('/carte/');
	assert.deepEqual(lisible(await onglet.locator('main h2').allTextContents()), [
		'Auvergne-Rhône-Alpes',
		'Bretagne',
		'Hauts-de-France',
		'La Réunion',
	]);
	const lignes = onglet.locator('.france-departements > li');
	assert.deepEqual(
		lisible(await lignes.allInnerTexts()).map((l) => l.replace(/\n[\s\S]*/, '')),
		[
			'Ain (01) : 1 retour, 1 exemple',
			'Côtes-d’Armor (22) : 7 retours',
			'Ille-et-Vilaine (35) : 1 retour',
			'Pas-de-Calais (62) : 1 retour',
			'La Réunion (974) : 1 retour',
		],
	);
	assert.equal(await onglet.locator('#departement-22 ul a').count(), 7);
	assert.match(await onglet.locator('.france-cote').innerText(), /au centre du département/);
	await lignes.getByRole('link', { name: 'Ain (01)' }).click();
	assert.equal(
		await onglet.evaluate(() => location.pathname + location.hash),
		'/carte/auvergne-rhone-alpes/#departement-01',
	);
	const ain = onglet.locator('section:has(> #departement-01) > ul > li');
	const [leaz = ''] = lisible(await ain.allInnerTexts());
	assert.match(leaz, /^Léaz \d+ habitants\n/);
	assert.match(leaz, /Retour : Raconter un retour témoin\nExemple : /);
	await onglet.context().close();
});

test('Tab reaches a point and shows it, Enter opens the retour', async () => {
	const onglet = await openPage('/carte/');
	await onglet.locator('.fil a').focus();
	const vus: string[] = [];
	for (let i = 0; i < 7; i++) {
		await onglet.keyboard.press('Tab');
		const focus = onglet.locator(':focus');
		vus.push(await focus.locator('title').evaluate((t) => t.textContent));
		assert.notEqual(await focus.evaluate((e) => getComputedStyle(e).outlineStyle), 'none');
	}
	assert.match(vus[6] ?? '', /^Langouët/);
	await onglet.keyboard.press('Enter');
	await onglet.waitForURL('**/retours/langouet/');
	await onglet.goBack();
	await onglet.locator('.france-departement').first().focus();
	await onglet.keyboard.press('Enter');
	assert.equal(new URL(onglet.url()).hash, '#departement-01');
	await onglet.context().close();
});

test('the region is drawn nearer, with its own list', async () => {
	const onglet = await openPage('/carte/');
	await onglet.getByRole('heading', { name: 'Bretagne' }).getByRole('link').click();
	assert.equal(new URL(onglet.url()).pathname, '/carte/bretagne/');
	const [, , largeur] = ((await onglet.locator('.france-carte').getAttribute('viewBox')) ?? '')
		.split(' ')
		.map(Number);
	// From Saint-Brieuc to Vitré, 200 km and a margin: a fifth of the whole map.
	assert.ok(largeur && largeur > 170 && largeur < 260, String(largeur));
	assert.deepEqual(lisible(await onglet.locator('main h2').allTextContents()), [
		'Côtes-d’Armor 22',
		'Ille-et-Vilaine 35',
	]);
	await onglet.context().close();
});

test('html-validate and axe find nothing, nothing scrolls sideways, the page is light', async () => {
	const validateur = new HtmlValidate({ extends: ['html-validate:recommended'] });
	const contexte = await banc.navigateur.newContext({
		viewport: { width: 360, height: 740 },
		bypassCSP: true,
	});
	const onglet = await contexte.newPage();
	for (const page of PAGES) {
		const html = readPage(banc.dossier, page);
		const rapport = await validateur.validateString(html, page);
		assert.deepEqual(
			rapport.results.flatMap((r) => r.messages.map((m) => `${page} ${m.ruleId} ${m.message}`)),
			[],
		);
		assert.doesNotMatch(html, /\sstyle=/);
		assert.ok(gzipSync(html).length < 60_000, page);
		for (const width of [360, 1280]) {
			await onglet.setViewportSize({ width, height: 740 });
			await visit(onglet, banc.url(page));
			assert.deepEqual(await findViolations(onglet, TOUTES), [], `${page} ${width}`);
			const trop = await debordOf(onglet);
			assert.equal(trop, 0, page);
		}
	}
	await contexte.close();
});

test('the home page, the footer and the territoires lead to it', async () => {
	for (const [depuis, ou] of [
		['/', 'main'],
		['/', 'footer'],
		['/territoires/', 'main'],
	] as const) {
		const onglet = await openPage(depuis);
		await onglet.locator(`${ou} a[href="/carte/"]`).click();
		assert.equal(await onglet.locator('h1').textContent(), 'La carte');
		await onglet.context().close();
	}
});
