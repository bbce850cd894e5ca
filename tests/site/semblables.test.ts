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
	await onglet.context().close();
});

test('without JavaScript, the communes are there by size', async () => {
	const onglet = await banc.open('/communes-comme-la-mienne/', { javaScriptEnabled: false });
	assert.equal(await onglet.locator('.semblables-formulaire').isVisible(), false);
	const tailles = (await onglet.locator('.semblables-taille h3').allInnerTexts()).map((t) =>
		t.replace(/\s/g, ' '),
	);
	assert.deepEqual(tailles[0], 'Moins de 200 habitants');
	await onglet.locator('.semblables-taille summary').first().click();
	assert.ok((await onglet.locator('.semblables-taille').first().getByRole('link').count()) > 1);
	await onglet.context().close();
});
