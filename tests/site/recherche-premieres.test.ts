/** The first answers: at once, from little, and the rest never moves them. */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const banc = useBanc(SITES.corpus);
const MOTEUR = '/recherche/moteur/';
const PRET = 'recherche-fiches[data-etat=pret]';
/** What is as large as the site is: the engine, its numbers. */
const ENTIER = /\/recherche\/moteur\/(?:pagefind|wasm|numeros|index\/|filter\/)/;

/** What a page asks of the search, as it asks for it. */
function listDemandes(page: Page): string[] {
	const demandes: string[] = [];
	page.on('request', (requete) => {
		const chemin = new URL(requete.url()).pathname;
		if (chemin.startsWith(MOTEUR)) demandes.push(chemin);
	});
	return demandes;
}

const readResultats = (page: Page): Promise<(string | null)[]> =>
	page
		.locator('.resultats .carte-titre')
		.evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')));

test('the first results are there before the engine, and stay where they are when it answers', async (t) => {
	const page = await banc.open('/recherche/');
	t.after(() => page.context().close());
	const demandes = listDemandes(page);
	const { promise: attente, resolve: release } = Promise.withResolvers<void>();
	await page.route(/\/pagefind\.js$/, async (route) => {
		await attente;
		await route.continue();
	});
	await page.locator('recherche-fiches input[type=search]').fill('habitants');
	await page.locator('.resultats .carte').nth(9).waitFor();
	assert.equal(
		await page.locator('.liste-compte').innerText(),
		'Premiers résultats pour «\u00a0habitants\u00a0»',
	);
	const premiers = await readResultats(page);
	const avant = demandes.slice(
		0,
		demandes.findIndex((chemin) => ENTIER.test(chemin)),
	);
	assert.ok(avant.some((chemin) => chemin.startsWith(`${MOTEUR}tranches/`)));
	assert.ok(avant.some((chemin) => chemin.startsWith(`${MOTEUR}lots/`)));
	release();
	await page.waitForSelector(PRET);
	assert.deepEqual(await readResultats(page), premiers);
	assert.match(
		await page.locator('.liste-compte').innerText(),
		/^[1-9]\d+ résultats pour « habitants »$/,
	);
	await page.locator('.plus button').click();
	await page.locator('.resultats .carte').nth(10).waitFor();
	const tous = await readResultats(page);
	assert.deepEqual(tous.slice(0, premiers.length), premiers);
	assert.equal(new Set(tous).size, tous.length, 'none twice');
});

test('with a filter or an order, nothing is shown before the engine says what fits', async (t) => {
	const page = await banc.open('/outils/');
	t.after(() => page.context().close());
	for (const suite of ['q=verger&type=actions', 'q=verger&tri=duree']) {
		const { promise: attente, resolve: release } = Promise.withResolvers<void>();
		await page.route(/\/pagefind\.js$/, async (route) => {
			await attente;
			await route.continue();
		});
		await Promise.all([
			page.waitForResponse(/\/tranches\//),
			page.goto(banc.url(`/recherche/?${suite}`)),
		]);
		assert.deepEqual(await readResultats(page), [], suite);
		release();
		await page.waitForSelector(PRET);
		assert.ok((await readResultats(page)).length > 0, suite);
		await page.unroute(/\/pagefind\.js$/);
	}
});

test('without its slices, the search answers all the same', async (t) => {
	const page = await banc.open('/recherche/');
	t.after(() => page.context().close());
	await page.route(/\/tranches\//, (route) => route.fulfill({ status: 404 }));
	await page.locator('recherche-fiches input[type=search]').fill('enquête');
	await page.waitForSelector(PRET);
	assert.ok((await readResultats(page)).length > 1);
});

test('what one looks for in the header is on its way before one asks', async (t) => {
	const page = await banc.open('/outils/');
	t.after(() => page.context().close());
	const demandes = listDemandes(page);
	const champ = page.locator('header input[type=search]');
	await Promise.all([page.waitForRequest(/\/sommaire\.json$/), champ.focus()]);
	await Promise.all([page.waitForRequest(/\/lots\/|\/tranches\//), champ.fill('verger')]);
	assert.deepEqual(
		demandes.filter((chemin) => ENTIER.test(chemin)),
		[],
	);
});

test('the longest sentence asks for little, and for no more than a few slices', async (t) => {
	const page = await banc.open('/recherche/');
	t.after(() => page.context().close());
	const demandes = listDemandes(page);
	await page
		.locator('recherche-fiches input[type=search]')
		.fill(
			'bonjour je cherche comment faire quand la boulangerie du bourg ferme et que les personnes âgées du hameau ne peuvent plus acheter leur pain ni leurs légumes sans prendre la voiture',
		);
	await page.waitForSelector(PRET);
	const tranches = demandes.filter((chemin) => chemin.includes('/tranches/'));
	assert.ok(tranches.length <= 20, String(tranches.length));
	const poids = await Promise.all(
		[...new Set(tranches)].map(
			async (chemin) => (await stat(path.join(banc.dossier, chemin))).size,
		),
	);
	assert.ok(Math.max(...poids) < 20_000, `${Math.max(...poids)} bytes before compression`);
});

test('nothing comes ahead for who saves data', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	await contexte.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const page = await contexte.newPage();
	const demandes = listDemandes(page);
	await page.goto(banc.url('/outils/'));
	await page.locator('html[data-scripts=prets]').waitFor();
	await page.locator('header input[type=search]').fill('verger');
	await page.waitForLoadState('networkidle');
	assert.deepEqual(demandes, []);
});
