/** Slides in a real browser: read, driven by keyboard, projected with a window for who speaks, printed, without scripts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { readPages } from '../outils/pdf.ts';
import { debordOf, useBanc, visit } from '../outils/site.ts';

const PAGE = '/formations/une-journee-pour-essayer/diapositives/';
const NOMBRE = 17;
const TITRES = [
	'Une journée pour essayer',
	'Trois règles pour aujourd’hui',
	'La résilience, en une phrase',
];
const LARGEURS = [360, 1280];

const banc = useBanc();

interface Essai {
	after: (run: () => unknown) => void;
}

async function open(
	t: Essai,
	suite = '',
	{
		width = 1280,
		height = 720,
		...options
	}: BrowserContextOptions & { width?: number; height?: number } = {},
): Promise<Page> {
	const contexte = await banc.navigateur.newContext({
		viewport: { width, height },
		reducedMotion: 'reduce',
		...options,
	});
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	const adresse = banc.url(PAGE) + suite;
	if (options.javaScriptEnabled === false) await onglet.goto(adresse);
	else await visit(onglet, adresse);
	return onglet;
}

/** Read in the page: what the driver knows of the address comes a little later. */
const suiteOf = (onglet: Page): Promise<string> =>
	onglet.evaluate(() => location.search + location.hash);

/** The slide whose top is nearest to that of the screen. */
const devant = (onglet: Page): Promise<number> =>
	onglet.$$eval('.diapo', (diapos) => {
		const ecarts = diapos.map((d) => Math.abs(d.getBoundingClientRect().top));
		return ecarts.indexOf(Math.min(...ecarts)) + 1;
	});
const focusOf = (onglet: Page): Promise<string | undefined> =>
	onglet.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.rang);

const ETAPES = [
	['ArrowRight', 1],
	['ArrowRight', 2],
	['PageDown', 3],
	['Space', 4],
	['PageUp', 3],
	['Shift+Space', 2],
	['ArrowLeft', 1],
	['ArrowLeft', 1],
	['End', NOMBRE],
	['ArrowRight', NOMBRE],
	['Home', 1],
] as const;

for (const width of LARGEURS) {
	test(`the keyboard goes from slide to slide, and the address follows, ${width} px`, async (t) => {
		const onglet = await open(t, '', { width, height: 900 });
		for (const [touche, rang] of ETAPES) {
			await onglet.keyboard.press(touche);
			assert.equal(await suiteOf(onglet), `#${rang}`, touche);
			// What is read aloud: the slide itself, once.
			assert.equal(await focusOf(onglet), `${rang}`, touche);
			if (rang < NOMBRE) assert.equal(await devant(onglet), rang, touche);
		}
	});
	test(`projected, up and down go on too, and Escape gives the page back, ${width} px`, async (t) => {
		const onglet = await open(t, '#2', { width, height: 900 });
		await onglet.getByRole('button', { name: 'Projeter seulement' }).click();
		assert.equal(await suiteOf(onglet), '?projeter#2');
		for (const touche of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await onglet.keyboard.press(touche);
		assert.equal(await suiteOf(onglet), '?projeter#3');
		assert.equal(await devant(onglet), 3);
		assert.equal(await onglet.locator('.entete').isVisible(), false);
		assert.equal(await onglet.locator('[data-barre] [data-compte]').innerText(), '3');
		await onglet.getByRole('button', { name: 'Suivante' }).click();
		assert.equal(await suiteOf(onglet), '?projeter#4');
		await onglet.keyboard.press('Escape');
		assert.equal(await suiteOf(onglet), '#4');
		assert.equal(await onglet.locator('.entete').isVisible(), true);
	});
}

test('the address brings back to a slide, read or projected; a number that is none is left', async (t) => {
	const onglet = await open(t, '#5');
	assert.equal(await devant(onglet), 5);
	await visit(onglet, `${banc.url(PAGE)}?projeter#6`);
	assert.equal(await devant(onglet), 6);
	assert.equal(await onglet.evaluate(() => document.documentElement.dataset.diapos), 'salle');
	await visit(onglet, `${banc.url(PAGE)}#99`);
	assert.equal(await onglet.locator('.diapos-tete h1').isVisible(), true);
});

test('who scrolls by hand is followed; what one types in a box stays there', async (t) => {
	const onglet = await open(t, '?projeter#1');
	await onglet.mouse.move(600, 300);
	await onglet.mouse.wheel(0, 720);
	await onglet.waitForFunction(() => location.hash === '#2');
	await onglet.keyboard.press('Escape');
	await onglet.focus('.diapos-aide summary');
	await onglet.keyboard.press('Space');
	assert.equal(await onglet.locator('.diapos-aide').getAttribute('open'), '');
	assert.equal(await suiteOf(onglet), '#2');
});

describe('two windows', () => {
	const notesOf = (orateur: Page): Promise<string> => orateur.locator('[data-titre]').innerText();
	const waitTitre = (orateur: Page, rang: number): Promise<unknown> =>
		orateur.getByRole('heading', { name: TITRES[rang - 1] }).waitFor();
	async function present(salle: Page): Promise<Page> {
		const [orateur] = await Promise.all([
			salle.context().waitForEvent('page'),
			salle.getByRole('button', { name: 'Présenter, avec mes notes' }).click(),
		]);
		await orateur.waitForSelector('html[data-scripts=prets]', { state: 'attached' });
		return orateur;
	}
	async function followBothWays(salle: Page): Promise<void> {
		const orateur = await present(salle);
		await waitTitre(orateur, 1);
		await salle.keyboard.press('ArrowRight');
		await waitTitre(orateur, 2);
		assert.match(await orateur.locator('[data-notes]').innerText(), /tout le monde se connaît/);
		assert.equal(await orateur.locator('[data-suivante]').innerText(), TITRES[2]);
		await orateur.keyboard.press('ArrowRight');
		await salle.waitForFunction(() => location.hash === '#3');
		assert.equal(await devant(salle), 3);
		await orateur.getByRole('button', { name: 'Précédente' }).click();
		await salle.waitForFunction(() => location.hash === '#2');
		await waitTitre(orateur, 2);
		assert.equal(await orateur.locator('[data-lien]').isVisible(), false);
	}
	test('follow each other', async (t) => followBothWays(await open(t)));
	test('follow each other where the browser has no channel', async (t) => {
		const contexte = await banc.navigateur.newContext({ reducedMotion: 'reduce' });
		t.after(() => contexte.close());
		await contexte.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
		const onglet = await contexte.newPage();
		await visit(onglet, banc.url(PAGE));
		await followBothWays(onglet);
	});
	test('the second comes where the room is, when it is opened late or read again', async (t) => {
		const salle = await open(t, '#2');
		const orateur = await present(salle);
		await waitTitre(orateur, 2);
		await salle.keyboard.press('ArrowRight');
		await waitTitre(orateur, 3);
		await orateur.goto(`${banc.url(PAGE)}?orateur`);
		await waitTitre(orateur, 3);
	});
	test('the time runs, stops, begins again', async (t) => {
		const orateur = await open(t, '?orateur');
		const temps = orateur.locator('[data-temps]');
		await orateur.waitForFunction(
			() => document.querySelector('[data-temps]')?.textContent === '0:01',
		);
		await orateur.getByRole('button', { name: 'Arrêter le temps' }).click();
		const arrete = await temps.innerText();
		await orateur.waitForTimeout(1300);
		assert.equal(await temps.innerText(), arrete);
		await orateur.getByRole('button', { name: 'Repartir de zéro' }).click();
		assert.equal(await temps.innerText(), '0:00');
		assert.equal(await temps.getAttribute('role'), 'timer');
	});
	test('alone, the second says so, and its notes go on', async (t) => {
		const orateur = await open(t, '?orateur#2');
		await orateur.getByText('La fenêtre de la salle ne répond pas').waitFor();
		await orateur.keyboard.press('ArrowRight');
		assert.equal(await notesOf(orateur), TITRES[2]);
	});
	test('a browser that refuses the second window says so, and the page stays', async (t) => {
		const onglet = await open(t);
		await onglet.evaluate(() => Object.assign(window, { open: () => null }));
		await onglet.getByRole('button', { name: 'Présenter, avec mes notes' }).click();
		await onglet.getByText('Le navigateur a refusé la seconde fenêtre').waitFor();
		assert.equal(await onglet.locator('.entete').isVisible(), true);
	});
});

test('without scripts, every slide and what one says of it are there, and nothing that does nothing', async (t) => {
	const onglet = await open(t, '#3', { javaScriptEnabled: false });
	assert.equal(await onglet.locator('.diapo h2:visible').count(), NOMBRE);
	assert.equal(await onglet.locator('.diapo-notes').count(), NOMBRE);
	assert.equal(await onglet.locator('suite-diapos button:visible').count(), 0);
	assert.equal(await devant(onglet), 3);
	const [pli] = await onglet.locator('.diapo-notes').all();
	await pli?.locator('summary').click();
	assert.equal(await pli?.locator('p').isVisible(), true);
});

describe('on paper', () => {
	const print = async (onglet: Page): Promise<string[]> =>
		readPages(await onglet.pdf({ preferCSSPageSize: true }));
	for (const javaScriptEnabled of [true, false])
		test(`one slide a page, in width, and notes for who asks, scripts ${javaScriptEnabled}`, async (t) => {
			const onglet = await open(t, '', { javaScriptEnabled });
			const nues = await print(onglet);
			assert.equal(nues.length, NOMBRE);
			for (const [i, titre] of TITRES.entries()) assert.ok(nues[i]?.includes(titre), titre);
			assert.ok(!nues.join().includes('tout le monde se connaît'));
			await onglet.check('.diapos-avec-notes');
			const dites = await print(onglet);
			assert.equal(dites.length, NOMBRE);
			assert.ok(dites[1]?.includes('tout le monde se connaît'));
		});
	test('what is projected is printed whole', async (t) => {
		assert.equal((await print(await open(t, '?projeter#4'))).length, NOMBRE);
	});
});

describe('a small screen, and letters four times larger', () => {
	for (const [nom, taille] of [
		['320 px', { width: 320, height: 640 }],
		['400 %', { width: 320, height: 180, deviceScaleFactor: 4 }],
	] as const)
		for (const suite of ['', '?projeter#4', '?orateur#4'])
			test(`nothing overflows nor is cut, ${nom}, « ${suite} »`, async (t) => {
				const onglet = await open(t, suite, taille);
				assert.ok((await debordOf(onglet)) <= 0);
				const coupes = await onglet.$$eval(
					'suite-diapos :is(h2, h3, p, li):not(.invisible)',
					(tous) =>
						tous.filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).length,
				);
				assert.equal(coupes, 0);
			});
	test('a slide taller than the screen is read to its end before the next one comes', async (t) => {
		const onglet = await open(t, '?projeter#4', { width: 320, height: 180 });
		const hauteur = await onglet.$eval('[id="4"]', (d) => d.getBoundingClientRect().height);
		assert.ok(hauteur > 300);
		await onglet.keyboard.press('PageDown');
		await onglet.waitForFunction(() => {
			const { top = 0 } = document.getElementById('4')?.getBoundingClientRect() ?? {};
			return top < -50;
		});
		assert.equal(await suiteOf(onglet), '?projeter#4');
		await onglet.waitForTimeout(300);
		for (let i = 0; i < 6 && (await suiteOf(onglet)) === '?projeter#4'; i++) {
			await onglet.keyboard.press('PageDown');
			await onglet.waitForTimeout(300);
		}
		assert.equal(await suiteOf(onglet), '?projeter#5');
	});
});

test('who asks for less movement gets none; others see the slides slide', async (t) => {
	const behaviorOf = (onglet: Page): Promise<string> =>
		onglet.$eval('.diapos', (scene) => getComputedStyle(scene).scrollBehavior);
	assert.equal(await behaviorOf(await open(t, '?projeter')), 'auto');
	const autre = await open(t, '?projeter', { reducedMotion: 'no-preference' });
	assert.equal(await behaviorOf(autre), 'smooth');
});

for (const width of LARGEURS)
	for (const suite of ['', '?projeter#4', '?orateur#4'])
		test(`axe finds nothing, « ${suite} », ${width} px`, async (t) => {
			const onglet = await open(t, suite, { width });
			assert.deepEqual(await findViolations(onglet, TOUTES), []);
			await onglet.emulateMedia({ colorScheme: 'dark' });
			assert.deepEqual(await findViolations(onglet, COULEURS), []);
			assert.equal(await onglet.locator('[role=application]').count(), 0);
			assert.equal(await onglet.locator('suite-diapos [aria-live]').count(), 0);
		});
