import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Banc, dossierSite, openBanc, reload } from '../outils/site.ts';

let banc: Banc;
before(async () => {
	banc = await openBanc(await dossierSite());
});
after(() => banc?.close());

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

test('a whole name is enough when one commune bears it; else one is asked to choose', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/');
	const champ = onglet.getByLabel('Votre commune');
	await champ.fill('Sainte-Colombe');
	await champ.press('Enter');
	await onglet
		.getByText('Choisissez une commune dans la liste qui s’ouvre quand vous tapez son nom.')
		.waitFor();
	await champ.fill('tremargat');
	await champ.press('Enter');
	await onglet.getByRole('heading', { name: 'Comme Trémargat' }).waitFor();
	assert.equal(await onglet.evaluate(() => location.search), '?commune=22365');
	await onglet.context().close();
});

test('without JavaScript, the communes are there by size', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/', { javaScriptEnabled: false });
	assert.equal(await onglet.locator('.semblables-formulaire').isVisible(), false);
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
