/** What pages keep folded: made when opened, asked for by an address, or printed; there without scripts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCRIPTS_PRETS, useBanc } from '../outils/site.ts';

const CHAMPS = '/contribuer/champs/';
const COMPOSANTS = '/composants/';

const banc = useBanc();

test('a fold holds nothing before it is opened, then what it holds without scripts', async () => {
	const avec = await banc.open(CHAMPS);
	const sans = await banc.open(CHAMPS, { javaScriptEnabled: false });
	const pli = 'details.pli';
	await avec.waitForSelector(SCRIPTS_PRETS);
	assert.equal(await avec.locator(`${pli} dt`).count(), 0);
	await avec.locator(`${pli} summary`).first().click();
	await sans.locator(`${pli} summary`).first().click();
	const [vus, attendus] = await Promise.all(
		[avec, sans].map((onglet) =>
			onglet.locator(`${pli} dt`).locator('visible=true').allInnerTexts(),
		),
	);
	assert.ok((attendus ?? []).length > 10);
	assert.deepEqual(vus, attendus);
	for (const onglet of [avec, sans]) await onglet.context().close();
});

test('an address leads into a fold, on arrival and from the page', async () => {
	const onglet = await banc.open(`${COMPOSANTS}#composant-tuile`);
	// The way there may be shown: what is awaited is that it ends at the top of the screen.
	const waitAtTop = (ancre: string): Promise<unknown> =>
		onglet.waitForFunction((id) => {
			const haut = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
			return haut >= 0 && haut < 100;
		}, ancre);
	await waitAtTop('composant-tuile');
	assert.equal(await onglet.locator('details.pli[open]').count(), 1);
	await onglet.locator('.composants-entrees a', { hasText: 'Logo' }).click();
	await waitAtTop('composant-logo');
	assert.equal(await onglet.locator('details.pli[open]').count(), 2);
	await onglet.context().close();
});

test('an address that names no place opens nothing', async () => {
	const onglet = await banc.open(`${COMPOSANTS}#%22%3E%3Cimg%20src=x%3E`);
	await onglet.waitForSelector(SCRIPTS_PRETS);
	assert.equal(await onglet.locator('details.pli[open]').count(), 0);
	await onglet.context().close();
});

test('paper has what folds hold', async () => {
	const onglet = await banc.open(CHAMPS);
	await onglet.waitForSelector(SCRIPTS_PRETS);
	await onglet.pdf();
	assert.equal(await onglet.locator('main noscript').count(), 0);
	await onglet.emulateMedia({ media: 'print' });
	assert.ok((await onglet.locator('.pli dt').locator('visible=true').count()) > 50);
	await onglet.context().close();
});

test('what a fold held is brought to life', async () => {
	const onglet = await banc.open(COMPOSANTS);
	await onglet.waitForSelector(SCRIPTS_PRETS);
	const isListe = (): boolean => customElements.get('liste-fiches') !== undefined;
	assert.equal(await onglet.evaluate(isListe), false);
	await onglet.locator('.pli > summary', { hasText: 'Montrer des fiches' }).click();
	await onglet.locator('.composant .carte button').first().waitFor();
	await onglet.waitForFunction(isListe);
	await onglet.context().close();
});
