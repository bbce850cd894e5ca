/** The font of the titles: the same on every page, and on nothing that is not heavy enough for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPage, samplePages, useBanc, visit } from '../outils/site.ts';

const banc = useBanc();

/** Parts that ask the titles’ font for a weight that it has not: it would be shown heavy all the same. */
const listMaigres = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => {
		const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const vus = new Set<string>();
		for (let n = textes.nextNode(); n; n = textes.nextNode()) {
			const element = n.parentElement;
			if (!element || n.textContent?.trim() === '') continue;
			const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
			if (!fontFamily.startsWith('"Impulser Titres"')) continue;
			if (Number(fontWeight) < 600 || fontStyle !== 'normal')
				vus.add(`${element.localName}.${element.className} ${fontWeight} ${fontStyle}`);
		}
		return [...vus];
	});

test('no text is set in the font of the titles, which has no regular nor italic face', async () => {
	const onglet = await banc.open('/');
	const pages = [...samplePages(banc.dossier), '/outils/enquete-de-besoins/'];
	const fautes: string[] = [];
	for (const page of pages) {
		await visit(onglet, banc.url(page));
		for (const media of ['screen', 'print'] as const) {
			await onglet.emulateMedia({ media });
			fautes.push(...(await listMaigres(onglet)).map((f) => `${page} ${media} ${f}`));
		}
	}
	assert.deepEqual(fautes, []);
	await onglet.context().close();
});

test('in the letter « Objet », in the delibération the articles and its titles, stand out', async () => {
	const onglet = await banc.open('/outils/enquete-collective/mairie/');
	const poids = (selecteur: string): Promise<number> =>
		onglet
			.locator(selecteur)
			.first()
			.evaluate((e) => Number(getComputedStyle(e).fontWeight));
	for (const id of ['courrier', 'deliberation']) {
		const feuille = `[data-document=${id}] [data-feuille]`;
		assert.equal(await poids(`${feuille} li, ${feuille} p`), 400, id);
		for (const texte of id === 'courrier' ? ['Objet', 'Pourquoi ici'] : ['Article 1', 'Objet'])
			assert.equal(await poids(`${feuille} strong:has-text("${texte}")`), 700, texte);
	}
	assert.equal(await poids('[data-document=deliberation] h4'), 700);
	await onglet.context().close();
});

test('every page asks for the font of its titles in its head, once, and a browser keeps it', async () => {
	const adresses = new Set<string>();
	for (const page of samplePages(banc.dossier)) {
		const liens = [
			...readPage(banc.dossier, page).matchAll(/<link rel="preload" as="font"[^>]*>/g),
		];
		assert.equal(liens.length, 1, page);
		const [lien = ''] = liens[0] ?? [];
		assert.match(lien, /as="font" type="font\/woff2" href="\/[^"]+\.woff2" crossorigin/);
		adresses.add(/href="([^"]*)"/.exec(lien)?.[1] ?? '');
	}
	assert.equal(adresses.size, 1, 'the same font on all pages');
	const { headers } = await fetch(banc.url([...adresses][0] ?? ''));
	assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
	assert.notEqual(
		(await fetch(banc.url('/'))).headers.get('cache-control'),
		'public, max-age=31536000, immutable',
		'a page may change',
	);
});

/** The fonts that the browser really drew a title with. */
async function listDessins(onglet: Page): Promise<string[]> {
	const session = await onglet.context().newCDPSession(onglet);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: 'h1',
	});
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await session.detach();
	return fonts.map((f) => f.familyName);
}

test('from page to page the titles keep their font, once it came', async () => {
	const onglet = await banc.open('/');
	for (const page of ['/outils/', '/axes/alimentaire/', '/outils/enquete-collective/', '/']) {
		await visit(onglet, banc.url(page));
		assert.deepEqual(await listDessins(onglet), ['Source Serif 4 SemiBold'], page);
	}
	await onglet.context().close();
});
