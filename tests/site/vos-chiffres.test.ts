import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBanc } from '../outils/site.ts';

const banc = useBanc();
const PAGE = '/vos-chiffres/';
const LIEN = 'a[data-modele]';
const ADRESSE = 'https://exemple.fr/chiffres';

test('without scripts, each page of figures is at its own address, and no field asks in vain', async () => {
	const onglet = await banc.open(PAGE, { javaScriptEnabled: false });
	assert.equal(await onglet.locator(LIEN).getAttribute('href'), ADRESSE);
	assert.equal(await onglet.locator('.choix-commune').isVisible(), false);
	await onglet.context().close();
});

test('a commune that is typed opens its own page, and the address keeps it', async () => {
	const onglet = await banc.open(PAGE, { viewport: { width: 360, height: 740 } });
	await onglet.fill('[data-commune]', 'Trémargat');
	await onglet.keyboard.press('Enter');
	await onglet.locator(`${LIEN}[href="${ADRESSE}?commune=22365"]`).waitFor();
	assert.equal(await onglet.locator(LIEN).innerText(), 'La page de Trémargat');
	assert.equal(
		await onglet.locator('[data-etat]').innerText(),
		'Trémargat, code INSEE 22365. Une page s’ouvre sur Trémargat\u00a0; aux autres, donnez ce nom ou ce code.',
	);
	assert.equal(new URL(onglet.url()).search, '?commune=22365');

	await onglet.fill('[data-commune]', '');
	await onglet.keyboard.press('Enter');
	assert.equal(await onglet.locator(LIEN).getAttribute('href'), ADRESSE);
	assert.equal(await onglet.locator(LIEN).innerText(), 'Ouvrir cette page');
	assert.equal(
		await onglet.locator('[data-etat]').innerText(),
		'Tapez le nom de votre commune, ou son code postal.',
	);
	await onglet.context().close();
});

test('an action leads to its figure and to who pays, and its kit gives its own act', async () => {
	const action = '/actions/chasser-les-fuites-d-eau/';
	const onglet = await banc.open(action);
	for (const lien of [`${PAGE}#chiffres-temoins`, '/qui-paie/#fonds-temoin'])
		assert.equal(await onglet.locator(`main a[href="${lien}"]`).count(), 1, lien);
	await onglet.goto(banc.url(`${action}mairie/`));
	assert.equal(await onglet.locator('#kit-deliberation').innerText(), 'La délibération');
	assert.match(
		await onglet.locator('[data-document=deliberation] [data-feuille]').innerText(),
		/Vu le code général des collectivités territoriales, notamment son article L\.\s2224-7-1\s;/u,
	);
	await onglet.context().close();
});
