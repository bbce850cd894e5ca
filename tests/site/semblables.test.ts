import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { reload, useBanc } from '../outils/site.ts';

const banc = useBanc();

test('one’s own commune finds those alike, each with why, at an address that can be shared', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/', {
		viewport: { width: 360, height: 800 },
	});
	const champ = onglet.getByLabel('Votre commune');
	await champ.pressSequentially('Trémar');
	await onglet.waitForFunction(() => document.querySelectorAll('datalist option').length > 0);
	assert.equal(
		await onglet.locator('datalist option').first().getAttribute('value'),
		'Trémargat (Côtes-d’Armor) – 22365',
	);
	await champ.fill('Trémargat (Côtes-d’Armor) – 22365');
	await onglet.getByRole('button', { name: 'Chercher' }).last().click();
	const resultats = onglet.locator('[data-resultats]');
	await resultats.waitFor();
	assert.equal(await resultats.locator('h2').innerText(), 'Comme Trémargat');
	const premiers = await resultats.locator('.semblables > li').all();
	assert.ok(premiers.length >= 3);
	assert.match((await premiers[0]?.innerText()) ?? '', /^Trémargat .*\n+C’est votre commune\.\n/);
	for (const element of premiers) {
		assert.match(
			await element.locator('.semblables-raison').innerText(),
			/^(?:C’est votre commune|Même taille, .+\shabitants|Taille voisine|Même département, Côtes-d’Armor)/,
		);
		assert.ok((await element.locator('ul a').count()) > 0, 'each leads to a sheet');
	}
	assert.equal(await onglet.evaluate(() => location.search), '?commune=22365');
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 360);
	await reload(onglet);
	await onglet.getByRole('heading', { name: 'Comme Trémargat' }).waitFor();
	await onglet.route('**/lieux.json', (route) => route.abort());
	await reload(onglet);
	await onglet
		.getByText('La liste des communes n’a pas pu se charger : vérifiez votre connexion.')
		.waitFor();
	await onglet.context().close();
});

const chercher = async (onglet: Page, saisie: string): Promise<string> => {
	const champ = onglet.getByLabel('Votre commune');
	const etat = onglet.locator('[data-etat]');
	await champ.fill(saisie);
	await onglet.evaluate(() => {
		const etat = document.querySelector('[data-etat]');
		if (etat) etat.textContent = '';
	});
	await champ.press('Enter');
	await onglet.waitForFunction(() => document.querySelector('[data-etat]')?.textContent !== '');
	return (await etat.innerText()).replace(/[\u00a0\u202f]/gu, ' ');
};

test('a whole name is enough when one commune bears it; else they are links to choose from', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/', {
		viewport: { width: 360, height: 800 },
	});
	assert.match(await chercher(onglet, 'tremargat'), /^\d+ communes\.$/);
	await onglet.getByRole('heading', { name: 'Comme Trémargat' }).waitFor();
	assert.equal(await onglet.evaluate(() => location.search), '?commune=22365');
	assert.match(
		await chercher(onglet, 'st martin'),
		/^\d communes s’appellent Saint-Martin\. Laquelle est la vôtre \?$/,
	);
	assert.equal(await onglet.locator('[data-resultats]').isVisible(), false, 'nothing old is left');
	assert.equal(await onglet.evaluate(() => location.search), '');
	const liens = onglet.locator('[data-choix] a');
	assert.ok((await liens.count()) > 2);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 360);
	const hauteurs = await liens.evaluateAll((l) => l.map((e) => e.getBoundingClientRect().height));
	assert.ok(Math.min(...hauteurs) >= 24);
	await Promise.all([
		onglet.waitForURL(/\?commune=32389$/),
		liens.filter({ hasText: 'Gers' }).click(),
	]);
	await onglet.getByRole('heading', { name: 'Comme Saint-Martin' }).waitFor();
	await onglet.context().close();
});

test('a postcode that is the INSEE code of another commune is told so, not guessed', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/');
	assert.equal(
		await chercher(onglet, '43190'),
		'43190 est le code postal de Tence, Chenereilles et Le Mas-de-Tence, et le code INSEE de Saint-Germain-Laprade. Laquelle est la vôtre ?',
	);
	assert.deepEqual(
		await onglet.locator('[data-choix] a').evaluateAll((l) => l.map((e) => e.getAttribute('href'))),
		['?commune=43244', '?commune=43069', '?commune=43129', '?commune=43190'],
	);
	assert.match(await chercher(onglet, '10450'), /^\d+ communes\.$/);
	await onglet.getByRole('heading', { name: 'Comme Bréviandes' }).waitFor();
	await onglet.context().close();
});

test('nonsense is told apart, and leaves nothing of the former answer', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/?commune=22365');
	await onglet.getByRole('heading', { name: 'Comme Trémargat' }).waitFor();
	for (const [saisie, attendu] of [
		[
			'zzz',
			'Aucune commune ne s’appelle « zzz ». Vérifiez l’orthographe, ou tapez son code postal.',
		],
		[
			'99999',
			'Aucune commune n’a le code 99999, ni comme code postal ni comme code INSEE. Vérifiez-le, ou tapez le nom de la commune.',
		],
		['', 'Tapez le nom de votre commune, ou son code postal.'],
	] as const) {
		assert.equal(await chercher(onglet, saisie), attendu);
		assert.equal(await onglet.locator('[data-resultats]').isVisible(), false);
		assert.equal(await onglet.locator('[data-candidates]').isVisible(), false);
		assert.ok(await onglet.locator('[data-tailles]').isVisible());
	}
	await onglet.context().close();
});

test('each result says what it cost or that nobody said, and leads to the passage', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/?commune=36093');
	const premier = onglet.locator('.semblables > li').first();
	await premier.waitFor();
	const lignes = await onglet.locator('.semblables > li > ul > li').allInnerTexts();
	for (const ligne of lignes)
		assert.match(ligne, /(?:Coût inconnu|Coût\s: [\d\s]+\s€ \([\d-]+\)|€|euros)/u, ligne);
	const lien = premier.locator('a[href*="#exemple-"]').first();
	const href = (await lien.getAttribute('href')) ?? '';
	await Promise.all([onglet.waitForURL(/#exemple-36093$/), lien.click()]);
	// The page scrolls there smoothly.
	await onglet.waitForFunction((id) => {
		const haut = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
		return haut >= 0 && haut < 200;
	}, href.split('#')[1] ?? '');
	await onglet.context().close();
});

test('without JavaScript, the communes are there by size', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/', { javaScriptEnabled: false });
	assert.equal(await onglet.locator('.choix-commune').isVisible(), false);
	const tailles = onglet.locator('communes-semblables h2:text("Par taille") + ul a');
	assert.equal(await tailles.first().innerText(), 'Moins de 200\u00a0habitants');
	await tailles.first().click();
	assert.equal(
		await onglet.evaluate(() => location.pathname),
		'/communes-comme-la-mienne/moins-de-200-habitants/',
	);
	assert.equal(
		await onglet.locator('h1').innerText(),
		'Communes\u00a0: moins de 200\u00a0habitants',
	);
	assert.ok((await onglet.locator('.semblables > li').count()) > 1);
	assert.match(
		await onglet.locator('.semblables > li').first().innerText(),
		/^.+ .+, \d+\shabitants\n/,
	);
	await onglet.context().close();
});
