import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { CORPUS } from '../contenu.ts';
import { countOf } from '../outils/facettes.ts';
import { readRequetes, searchFiches } from '../outils/recherche.ts';
import { reload, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

/** The kept table, for the sheets that the corpus has. */
const requetes = readRequetes()
	.map((r) => ({ ...r, attendus: r.attendus?.filter((ref) => existsSync(path.join(CORPUS, ref))) }))
	.filter((r) => r.suggestion !== undefined || (r.attendus ?? []).length > 0);

let onglet: Page;
const banc = useBanc(SITES.corpus, async ({ open }) => {
	onglet = await open('/recherche/');
});

const ask = (requete: string) => searchFiches(onglet, banc.url, requete);

test('the kept table has at least sixty queries, many of them for sheets of the corpus', () => {
	assert.ok(readRequetes().filter((r) => r.attendus).length >= 60);
	assert.ok(requetes.length >= 40, String(requetes.length));
});

test('every query of the table finds its sheets among the first ten, or the right spelling', async () => {
	const manques: string[] = [];
	for (const { requete, attendus = [], suggestion, pourquoi } of requetes) {
		const reponse = await ask(requete);
		for (const attendu of attendus)
			if (!reponse.refs.includes(attendu)) manques.push(`${requete} (${pourquoi}): no ${attendu}`);
		if (suggestion !== undefined && reponse.suggestion !== suggestion)
			manques.push(`${requete}: « ${reponse.suggestion} » instead of « ${suggestion} »`);
	}
	assert.deepEqual(manques, []);
});

test('a passage shows the text as it is written, with the found word marked', async () => {
	await ask('elus');
	const marques = await onglet.locator('.extrait mark').allInnerTexts();
	assert.ok(
		marques.some((m) => /élu/i.test(m)),
		marques.join(', '),
	);
});

test('an unknown word gives no sheet, and says what to do', async () => {
	const { refs } = await ask('xylophoniste');
	assert.deepEqual(refs, []);
	assert.equal(
		await onglet.locator('.liste-compte').innerText(),
		'Aucune fiche pour « xylophoniste »',
	);
	assert.ok(await onglet.locator('.liste-vide').isVisible());
});

test('filters narrow the results, their counts follow, and the address keeps them', async () => {
	await ask('enquête');
	const compte = async () => Number.parseInt(await onglet.locator('.liste-compte').innerText(), 10);
	const tous = await compte();
	const coche = onglet.locator('input[name=type][value=retours]');
	const annonce = await countOf(coche.locator('xpath=..'));
	await coche.check();
	await onglet.waitForFunction(() => location.search.includes('type=retours'));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.ok(annonce > 0 && annonce < tous, `${annonce} of ${tous}`);
	assert.equal(await compte(), annonce);
	const autres = await countOf(
		onglet.locator('label', { has: onglet.locator('[name=type][value=outils]') }),
	);
	assert.ok(autres > 0, 'other values of the facet keep their count');
	await reload(onglet);
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.equal(await compte(), annonce);
	assert.ok(await onglet.locator('input[name=type][value=retours]').isChecked());
});

test('no key alone does anything outside a field: speech and tremor press them unawares', async (t) => {
	const page = await banc.open('/outils/');
	t.after(() => page.context().close());
	const lire = (): Promise<string> =>
		page.evaluate(() => `${document.activeElement?.tagName} ${scrollY} ${location.href}`);
	const avant = await lire();
	for (const touche of '/?abcdefghijklmnopqrstuvwxyz0123456789,;:!=*+-.[]{}$')
		await page.keyboard.press(touche);
	assert.equal(await lire(), avant);
});

test('the search box of any page leads to the results', async () => {
	const page = await banc.open('/outils/');
	await page.getByRole('searchbox').first().fill('porteur de paroles');
	await page.keyboard.press('Enter');
	await page.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.match(page.url(), /\/recherche\/\?q=porteur\+de\+paroles/);
	assert.ok(
		await page
			.getByRole('link', { name: /porteur de paroles/i })
			.first()
			.isVisible(),
	);
	await page.context().close();
});

test('the search asks nothing of another host and breaks no rule of the policy', async () => {
	const contexte = await banc.navigateur.newContext();
	const page = await contexte.newPage();
	const dehors: string[] = [];
	const refus: string[] = [];
	page.on('request', (r) => {
		if (!r.url().startsWith(banc.serveur.adresse) && !r.url().startsWith('blob:'))
			dehors.push(r.url());
	});
	page.on('console', (m) => {
		if (m.type() === 'error') refus.push(m.text());
	});
	page.on('pageerror', (e) => refus.push(e.message));
	await page.goto(banc.url('/recherche/?q=résilience'));
	await page.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.deepEqual([dehors, refus], [[], []]);
	await contexte.close();
});

test('a word of the glossary is explained above the sheets', async () => {
	await ask('régie');
	const zone = onglet.locator('.mot-explique');
	assert.match(await zone.innerText(), /^régie\u00a0: Une commune gère un service en régie/);
	assert.equal(await zone.locator('a').getAttribute('href'), '/glossaire/#regie');
	await ask('cantine');
	assert.ok(await zone.isHidden());
});

test('results are put in the order asked, and the chips take filters off', async () => {
	await onglet.goto(banc.url('/recherche/?q=verger&type=actions&tri=duree'));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	const titres = await onglet.locator('.resultats .carte-titre').allTextContents();
	await onglet.goto(banc.url('/recherche/?q=verger&type=actions'));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	const autres = await onglet.locator('.resultats .carte-titre').allTextContents();
	assert.notDeepEqual(titres, autres);
	assert.deepEqual(titres.toSorted(), autres.toSorted());
	await onglet.getByRole('button', { name: 'Retirer le filtre Actions' }).click();
	await onglet.waitForFunction(() => !location.search.includes('type='));
	assert.equal(await onglet.locator('.puces button').count(), 0);
});

test('what only completes the results may be missing: the sheets stay', async () => {
	const page = await banc.open('/recherche/');
	await page.route(/\/(?:textes\/.*|glossaire\.json|mots\.json)$/, (route) => route.abort());
	await page.locator('recherche-fiches input[type=search]').fill('enquête');
	await page.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.match(await page.locator('.liste-compte').innerText(), /^\d+ résultats pour « enquête »$/);
	assert.ok((await page.locator('.resultats .carte').count()) > 1);
	await page.context().close();
});

test('an engine that could not be had is asked for again', async () => {
	const page = await banc.open('/recherche/');
	await page.route(/\/numeros\.json$/, (route) => route.abort(), { times: 1 });
	const champ = page.locator('recherche-fiches input[type=search]');
	await champ.fill('régie');
	await page.waitForSelector('recherche-fiches[data-etat=panne]');
	assert.equal(
		await page.locator('.liste-compte').innerText(),
		'Voici les premiers résultats\u00a0: les autres n’ont pas pu se charger.',
	);
	assert.ok((await page.locator('.resultats .carte').count()) > 0);
	await champ.fill('cantine');
	await page.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.match(await page.locator('.liste-compte').innerText(), /^\d+ résultats pour « cantine »$/);
	await page.context().close();
});
