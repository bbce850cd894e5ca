/** The page of a sheet in parts: folded on a phone, followed on a wide screen, whole for everybody. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listPagesDeFiches, SCRIPTS_PRETS, useBanc } from '../outils/site.ts';

const banc = useBanc();
const FICHE = '/outils/enquete-collective/';
const TELEPHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const LARGE = { viewport: { width: 1280, height: 900 } };

const ready = (onglet: Page): Promise<unknown> => onglet.waitForSelector(SCRIPTS_PRETS);

/** Of each part, whether what it holds is seen. */
const readOuvertes = (onglet: Page): Promise<boolean[]> =>
	onglet
		.locator('.partie > .repli-corps')
		.evaluateAll((corps) =>
			corps.map(
				(c) =>
					c.checkVisibility({ contentVisibilityAuto: true }) &&
					(c as HTMLElement).offsetHeight > 40,
			),
		);

const titres = ['Comprendre', 'Préparer', 'Animer', 'Après', 'Sources'];

describe('on a phone', () => {
	test('the parts are folded from the first image on, each under what it holds', async () => {
		const onglet = await banc.open(FICHE, TELEPHONE);
		assert.deepEqual(await readOuvertes(onglet), [false, false, false, false, false]);
		await ready(onglet);
		assert.deepEqual(await readOuvertes(onglet), [false, false, false, false, false]);
		assert.deepEqual(await onglet.locator('.partie > h2').allInnerTexts(), titres);
		assert.match(
			(await onglet.locator('.partie > .repli-resume').allInnerTexts())[2] ?? '',
			/^Déroulé · /,
		);
		await onglet.context().close();
	});

	test('the mark of a folded title is at the end of its line, on every page that folds', async () => {
		for (const page of [FICHE, '/acteurs/', '/glossaire/', '/questions/']) {
			const onglet = await banc.open(page, TELEPHONE);
			const titres = onglet.locator('.repli-titre:visible');
			const dispositions = await titres.evaluateAll((liens) =>
				liens.map((lien) => getComputedStyle(lien).display),
			);
			if (page !== '/glossaire/') assert.ok(dispositions.length > 0, page);
			assert.deepEqual(
				[...new Set(dispositions)].filter((d) => d !== 'flex'),
				[],
				page,
			);
			await onglet.context().close();
		}
	});

	test('a title opens its part, says so, and closes it', async () => {
		const onglet = await banc.open(FICHE, TELEPHONE);
		await ready(onglet);
		const titre = onglet.locator('#partie-faire .repli-titre');
		assert.equal(await titre.getAttribute('aria-expanded'), 'false');
		await titre.press('Enter');
		assert.equal(await titre.getAttribute('aria-expanded'), 'true');
		assert.deepEqual(await readOuvertes(onglet), [false, false, true, false, false]);
		await titre.click();
		assert.equal(await titre.getAttribute('aria-expanded'), 'false');
		assert.deepEqual(await readOuvertes(onglet), [false, false, false, false, false]);
		await onglet.context().close();
	});

	test('an address, a link of the text and the bar open the part that they lead into', async () => {
		const onglet = await banc.open(`${FICHE}#fiche-deroule`, TELEPHONE);
		await ready(onglet);
		assert.deepEqual(await readOuvertes(onglet), [false, false, true, false, false]);
		assert.ok(await onglet.locator('#fiche-deroule').isVisible());
		await onglet.locator('.barre-parties').getByRole('link', { name: 'Sources' }).click();
		assert.deepEqual(await readOuvertes(onglet), [false, false, true, false, true]);
		await onglet.locator('#partie-sources .repli-titre').click();
		await onglet.locator('.barre-parties').getByRole('link', { name: 'Sources' }).click();
		assert.deepEqual(await readOuvertes(onglet), [false, false, true, false, true]);
		await onglet.context().close();
	});

	test('what is folded can be found by the search of the browser, which opens it', async () => {
		const onglet = await banc.open(FICHE, TELEPHONE);
		await ready(onglet);
		const corps = onglet.locator('#partie-apres > .repli-corps');
		assert.equal(await corps.getAttribute('hidden'), 'until-found');
		await corps.dispatchEvent('beforematch', { bubbles: true });
		assert.deepEqual(await readOuvertes(onglet), [false, false, false, true, false]);
		await onglet.context().close();
	});

	test('before the scripts come, links alone open the parts', async () => {
		const contexte = await banc.navigateur.newContext(TELEPHONE);
		await contexte.route('**/*.js', (route) => route.abort());
		const onglet = await contexte.newPage();
		await onglet.goto(banc.url(FICHE));
		await onglet.locator('#partie-preparer .repli-titre').click();
		assert.deepEqual(await readOuvertes(onglet), [false, true, false, false, false]);
		await onglet.getByRole('link', { name: 'Menu' }).click();
		assert.ok(await onglet.locator('.entete nav').isVisible());
		await contexte.close();
	});

	test('without scripts, and on paper, nothing is folded', async () => {
		const sans = await banc.open(FICHE, { ...TELEPHONE, javaScriptEnabled: false });
		assert.deepEqual(await readOuvertes(sans), [true, true, true, true, true]);
		assert.ok(await sans.locator('.entete nav').isVisible());
		assert.ok(await sans.locator('#fiche-carte').isVisible());
		await sans.context().close();
		const onglet = await banc.open(FICHE, TELEPHONE);
		await ready(onglet);
		await onglet.emulateMedia({ media: 'print' });
		assert.deepEqual(await readOuvertes(onglet), [true, true, true, true, true]);
		assert.ok(await onglet.locator('#fiche-carte').isVisible());
		await onglet.context().close();
	});

	test('the menu, what one takes away and the whole card open on demand, and Escape closes them', async () => {
		const onglet = await banc.open(FICHE, TELEPHONE);
		await ready(onglet);
		for (const [nom, zone] of [
			['Menu', '#rubriques'],
			['Emporter', '#emporter'],
			['Tous les repères', '#fiche-carte'],
		] as const) {
			assert.equal(await onglet.locator(zone).isVisible(), false, nom);
			const lien = onglet.getByRole('link', { name: nom, exact: true });
			await lien.click();
			assert.ok(await onglet.locator(zone).isVisible(), nom);
			assert.equal(await lien.getAttribute('aria-expanded'), 'true');
			await onglet.locator(`${zone} a`).first().focus();
			await onglet.keyboard.press('Escape');
			assert.equal(await onglet.locator(zone).isVisible(), false, nom);
			assert.ok(await lien.evaluate((e) => e === document.activeElement), nom);
		}
		await onglet.context().close();
	});

	test('every sheet says what it is in two screens, and is eight thousand pixels high at most', async () => {
		const onglet = await banc.open('/', TELEPHONE);
		const fautes: string[] = [];
		for (const page of listPagesDeFiches(banc.dossier)) {
			await onglet.goto(banc.url(page));
			const { hauteur, gestes } = await onglet.evaluate(() => ({
				hauteur: document.documentElement.scrollHeight,
				gestes: document.querySelector('.fiche-debut > :last-child')?.getBoundingClientRect().top,
			}));
			if (hauteur > 8000 || (gestes ?? 0) > 2 * 740) fautes.push(`${page} ${hauteur} ${gestes}`);
		}
		assert.deepEqual(fautes, []);
		await onglet.context().close();
	});
});

describe('on a wide screen', () => {
	test('nothing is folded, and the summary names each part and each section', async () => {
		const onglet = await banc.open(FICHE, LARGE);
		await ready(onglet);
		assert.deepEqual(await readOuvertes(onglet), [true, true, true, true, true]);
		const lien = onglet.locator('.barre-parties a');
		const cites = await lien.evaluateAll((l) =>
			l.map((a) => document.getElementById((a as HTMLAnchorElement).hash.slice(1)) !== null),
		);
		assert.ok(cites.length > 20 && cites.every(Boolean));
		assert.deepEqual(await onglet.locator('.barre-parties > ol > li > a').allInnerTexts(), titres);
		await onglet.context().close();
	});

	test('the summary stays at hand and marks the part and the section being read', async () => {
		const onglet = await banc.open(FICHE, LARGE);
		await ready(onglet);
		await onglet.locator('#fiche-avant').evaluate((e) => e.scrollIntoView());
		await onglet
			.getByRole('link', { name: 'Avant de commencer' })
			.and(onglet.locator('[aria-current]'))
			.waitFor();
		assert.deepEqual(await onglet.locator('.barre-parties [aria-current]').allInnerTexts(), [
			'Préparer',
			'Avant de commencer',
		]);
		const { top, bottom } = await onglet
			.locator('.barre-parties')
			.evaluate((e) => e.getBoundingClientRect());
		assert.ok(top >= 0 && bottom <= 900, `${top} ${bottom}`);
		await onglet.context().close();
	});

	test('each source stands beside the line that first calls it, under the card, for the eye alone', async () => {
		const onglet = await banc.open('/retours/tremargat-bourg-participatif/', LARGE);
		await ready(onglet);
		await onglet.mouse.wheel(0, 300);
		await onglet.waitForSelector('.note-marge:not([hidden])');
		const notes = await onglet.locator('.note-marge:not([hidden])').evaluateAll((l) =>
			l.map((note) => {
				const numero = note.textContent?.match(/^\[(\d+)\]/)?.[1];
				const appel = document.querySelector(`.fiche-texte a.appel[href="#source-${numero}"]`);
				return {
					cache: note.getAttribute('aria-hidden'),
					haut: Math.round(note.getBoundingClientRect().top),
					bas: Math.round(note.getBoundingClientRect().bottom),
					appel: Math.round(appel?.getBoundingClientRect().top ?? Number.NaN),
				};
			}),
		);
		assert.ok(notes.some(({ haut, appel }) => Math.abs(haut - appel) <= 1));
		const carte = await onglet
			.locator('#fiche-carte')
			.evaluate((e) => e.getBoundingClientRect().bottom);
		for (const [i, note] of notes.entries()) {
			assert.equal(note.cache, 'true');
			assert.ok(note.haut >= note.appel - 1 && note.haut > carte, JSON.stringify(note));
			assert.ok(note.haut > (notes[i - 1]?.bas ?? 0), JSON.stringify(note));
		}
		await onglet.context().close();
	});
});
