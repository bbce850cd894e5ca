/** Words explained where a sheet first uses them, without a script; the glossary they come from. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { listTags, readArticle, sayArticle } from '../outils/page-fiche.ts';
import { listPagesDeFiches, readPage, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const PHONE = { viewport: { width: 320, height: 640 } };

/** A sheet that uses several words, and the first of them. */
let fiche = '';
let mot = '';
const banc = useBanc(SITES.corpus, () => {
	const pages = listFiches().map((page) => ({ page, mots: listMots(page) }));
	const riche = pages.sort((a, b) => b.mots.length - a.mots.length)[0];
	assert.ok(riche && riche.mots.length > 2);
	fiche = riche.page;
	mot = riche.mots[1] ?? '';
});

const listFiches = (): string[] => listPagesDeFiches(banc.dossier);
const listMots = (page: string): string[] =>
	[...readPage(banc.dossier, page).matchAll(/ id="fiche-terme-([a-z0-9-]+)"/g)].map(
		(m) => m[1] ?? '',
	);

/** A word may stand in a part that is folded. */
const unfold = (mot: Locator): Promise<void> =>
	mot.evaluate((e) => {
		for (let pli = e.closest('details'); pli; pli = pli.parentElement?.closest('details') ?? null)
			pli.open = true;
	});

/** Opens the sheet, uses the page, and closes its context. */
async function withPage(
	page: string,
	options: BrowserContextOptions,
	use: (onglet: Page) => Promise<void>,
): Promise<void> {
	const onglet = await banc.open(page, options);
	await use(onglet);
	await onglet.context().close();
}
const isSeen = (onglet: Page, selecteur: string): Promise<boolean> =>
	onglet.locator(selecteur).evaluate((e) => {
		const { top, bottom, left, right } = e.getBoundingClientRect();
		const boite = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
		const dessus = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		return boite && (e.contains(dessus) || dessus === e);
	});

describe('on every sheet', () => {
	test('each marked word has one mark, one definition, one entry of the glossary', () => {
		const glossaire = readPage(banc.dossier, '/glossaire/');
		let marques = 0;
		for (const page of listFiches()) {
			const html = readPage(banc.dossier, page);
			const mots = listMots(page);
			marques += mots.length;
			assert.equal(new Set(mots).size, mots.length, page);
			assert.equal(html.includes('class="mots-fiche"'), mots.length > 0, page);
			for (const id of mots) {
				assert.equal(html.split(`id="fiche-mot-${id}"`).length, 2, `${page} ${id}`);
				assert.ok(html.includes(`href="/glossaire/#${id}"`), `${page} ${id}`);
				assert.ok(glossaire.includes(`id="${id}"`), id);
			}
		}
		assert.ok(marques > 40);
	});

	test('a word is a link around words of the text: the article gains no text, no link in a link', () => {
		for (const page of listFiches()) {
			const article = readArticle(banc.dossier, page.slice(1, -1));
			for (const lien of listTags(article, /^a$/)) assert.equal(listTags(lien, /^a$/).length, 1);
			for (const titre of listTags(article, /^(?:h\d|dt|code)$/))
				for (const lien of listTags(titre, /^a$/))
					assert.notEqual(String(lien.properties.className), 'terme', page);
			assert.ok(!sayArticle(article).includes('Les mots de cette fiche'), page);
		}
	});
});

for (const [nom, options] of [
	['on a phone, without scripts', { ...PHONE, javaScriptEnabled: false, hasTouch: true }],
	['on a computer', {}],
] as const)
	test(`${nom}: a word opens its definition in place, and leads back`, async () => {
		await withPage(fiche, options, async (onglet) => {
			const lien = onglet.locator(`#fiche-terme-${mot}`);
			await unfold(lien);
			await lien.scrollIntoViewIfNeeded();
			const avant = await onglet.locator('html').evaluate((e) => e.scrollTop);
			await lien.click();
			await onglet.waitForURL(/#fiche-mot-/);
			assert.ok(await isSeen(onglet, `#fiche-definition-${mot}`));
			const apres = await onglet.locator('html').evaluate((e) => e.scrollTop);
			assert.ok(Math.abs(apres - avant) < 2, `the text moved from ${avant} to ${apres}`);
			const largeur = await onglet.locator('html').evaluate((e) => e.scrollWidth - e.clientWidth);
			assert.equal(largeur, 0);
			await onglet.locator(`#fiche-mot-${mot} a`).first().click();
			await onglet.waitForURL(/#fiche-terme-/);
			await onglet.waitForFunction((id) => {
				const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? {
					top: -1,
					bottom: -1,
				};
				return top >= 0 && bottom <= innerHeight;
			}, `fiche-terme-${mot}`);
			const place = await onglet
				.locator(`#fiche-mot-${mot}`)
				.evaluate((e) => getComputedStyle(e).position);
			assert.equal(place, 'static');
		});
	});

test('by keyboard: Enter opens, the next Tab is in the definition, Enter leads back', async () => {
	await withPage(fiche, {}, async (onglet) => {
		await unfold(onglet.locator(`#fiche-terme-${mot}`));
		await onglet.locator(`#fiche-terme-${mot}`).focus();
		await onglet.keyboard.press('Enter');
		await onglet.waitForURL(/#fiche-mot-/);
		const focus = (): Promise<string | null> =>
			onglet.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
		await onglet.keyboard.press('Tab');
		assert.equal(await focus(), `#fiche-terme-${mot}`);
		await onglet.keyboard.press('Enter');
		await onglet.waitForURL(/#fiche-terme-/);
		await onglet.keyboard.press('Shift+Tab');
		await onglet.keyboard.press('Tab');
		assert.equal(await focus(), `#fiche-mot-${mot}`);
	});
});

test('a screen reader is told the definition as the description of the link', async () => {
	await withPage(fiche, {}, async (onglet) => {
		const id = await onglet.locator(`#fiche-terme-${mot}`).getAttribute('aria-describedby');
		assert.ok(((await onglet.locator(`[id="${id}"]`).textContent()) ?? '').length > 30);
	});
});

test('print shows neither the definitions nor the sign of a link', async () => {
	await withPage(`${fiche}#fiche-mot-${mot}`, {}, async (onglet) => {
		await onglet.emulateMedia({ media: 'print' });
		assert.equal(await onglet.locator('.mots-fiche').isVisible(), false);
		const trait = await onglet
			.locator(`#fiche-terme-${mot}`)
			.evaluate((e) => getComputedStyle(e).textDecorationLine);
		assert.equal(trait, 'none');
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing, a definition open, ${colorScheme}`, async () => {
		const options = { colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 } };
		for (const page of [
			`${fiche}#fiche-mot-${mot}`,
			'/glossaire/',
			'/la-demarche/',
			'/financement/',
		])
			await withPage(page, options, async (onglet) => {
				assert.deepEqual(await findViolations(onglet, TOUTES), [], page);
			});
	});

test('no page of the glossary or of the founders scrolls sideways at 320 pixels', async () => {
	for (const page of ['/glossaire/', '/la-demarche/', '/financement/', '/gouvernance/'])
		await withPage(page, PHONE, async (onglet) => {
			const exces = await onglet.locator('html').evaluate((e) => e.scrollWidth - e.clientWidth);
			assert.equal(exces, 0, page);
		});
});

test('the glossary leads to the sheets that use a word, and each of them uses it', () => {
	const html = readPage(banc.dossier, '/glossaire/');
	const entrees = html.split(/<h3 class="mot-nom" id="/).slice(1);
	let liens = 0;
	for (const entree of entrees) {
		const id = entree.slice(0, entree.indexOf('"'));
		const usages = /<p class="mot-usages">([\s\S]*?)<\/p>/.exec(entree)?.[1] ?? '';
		for (const [, page = ''] of usages.matchAll(/href="(\/[^"]*)"/g)) {
			liens++;
			assert.ok(listMots(page).includes(id), `${page} does not use ${id}`);
		}
	}
	assert.ok(liens > 20);
});
