import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { findFautesIbm } from '../outils/ibm.ts';
import {
	debordOf,
	listPages,
	listPagesVariees,
	samplePages,
	unfoldAll,
	useBanc,
	visit,
} from '../outils/site.ts';

const banc = useBanc();

test('axe finds nothing on any page, at phone width, light and dark', async () => {
	const contexte = await banc.navigateur.newContext({
		viewport: { width: 360, height: 740 },
		bypassCSP: true,
	});
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	for (const page of listPagesVariees(banc.dossier)) {
		await onglet.emulateMedia({ colorScheme: 'light' });
		await visit(onglet, banc.url(page));
		await unfoldAll(onglet);
		for (const faute of await findViolations(onglet, TOUTES)) fautes.push(`${page} ${faute}`);
		await onglet.emulateMedia({ colorScheme: 'dark' });
		for (const faute of await findViolations(onglet, COULEURS))
			fautes.push(`${page} dark ${faute}`);
	}
	await contexte.close();
	assert.deepEqual(fautes, []);
});

test('two engines find nothing on one page of each type, at desktop width', async () => {
	const contexte = await banc.navigateur.newContext({ bypassCSP: true });
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	for (const page of samplePages(banc.dossier)) {
		await visit(onglet, banc.url(page));
		for (const faute of await findViolations(onglet, TOUTES)) fautes.push(`${page} ${faute}`);
		await unfoldAll(onglet);
		for (const faute of await findFautesIbm(onglet)) fautes.push(`${page} IBM ${faute}`);
	}
	await contexte.close();
	assert.deepEqual(fautes, []);
});

test('the second engine tells what is wrong', async () => {
	const onglet = await banc.navigateur.newPage();
	await onglet.setContent(
		'<!doctype html><html lang="fr"><title>Essai</title><main><h1>Essai</h1><img src="x.png"></main></html>',
	);
	assert.deepEqual(await findFautesIbm(onglet), ['img_alt_valid: <img src="x.png">']);
	await onglet.close();
});

test('no page scrolls sideways at 320 pixels', async () => {
	const onglet = await banc.open('/', { viewport: { width: 320, height: 640 } });
	const larges: string[] = [];
	for (const page of listPages(banc.dossier)) {
		await visit(onglet, banc.url(page));
		await unfoldAll(onglet);
		const trop = await debordOf(onglet);
		if (trop > 0) larges.push(`${page}: ${trop}px`);
	}
	assert.deepEqual(larges, []);
	await onglet.context().close();
});

test('the first Tab shows the way to the content, and Enter takes there', async () => {
	const onglet = await banc.open('/outils/enquete-collective/');
	await onglet.keyboard.press('Tab');
	assert.equal(
		await onglet.evaluate(() => document.activeElement?.textContent),
		'Aller au contenu',
	);
	await onglet.keyboard.press('Enter');
	assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'site-contenu');
	await onglet.context().close();
});
