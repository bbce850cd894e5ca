/** A way in weeks as a commune uses it: a first day, its agenda, boxes that stay ticked, paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { readPages } from '../outils/pdf.ts';
import { canoniqueOf, debordOf, readPage, reload, useBanc, visit } from '../outils/site.ts';

const FICHE = '/parcours/elu-par-ou-commencer/';
const PAGE = `${FICHE}calendrier/`;
const DEBUT = '#calendrier-debut';
/** Its first week holds the change of hour. */
const LUNDI = '2027-03-22';

const banc = useBanc();

async function openContexte(
	t: TestContext,
	options: BrowserContextOptions = {},
): Promise<BrowserContext> {
	const contexte = await banc.navigateur.newContext({ acceptDownloads: true, ...options });
	t.after(() => contexte.close());
	return contexte;
}
async function openDans(contexte: BrowserContext): Promise<Page> {
	const onglet = await contexte.newPage();
	await visit(onglet, banc.url(PAGE));
	return onglet;
}
const open = async (t: TestContext, options: BrowserContextOptions = {}): Promise<Page> =>
	openDans(await openContexte(t, options));

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ').trim();
const quands = async (onglet: Page): Promise<string[]> =>
	(await onglet.locator('.calendrier-quand').allInnerTexts()).map((dit) =>
		plat(dit).replace(/\s*\n\s*/g, ', '),
	);
const dit = async (onglet: Page): Promise<string> =>
	plat(await onglet.locator('[data-dit]').innerText());
const faits = (onglet: Page): Promise<boolean[]> =>
	onglet.$$eval('.calendrier-liste .fait', (cases) =>
		cases.map((c) => (c as HTMLInputElement).checked),
	);
const dessinOf = async (onglet: Page): Promise<string> =>
	plat((await onglet.locator('[data-dessin=large]').textContent()) ?? '');

async function take(onglet: Page, commande: string): Promise<{ nom: string; texte: string }> {
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click(`[data-commande=${commande}]`),
	]);
	return { nom: fichier.suggestedFilename(), texte: readFileSync(await fichier.path(), 'utf8') };
}

const SEMAINES = ['Semaines 1 à 4', 'Semaine 6', 'Semaines 7 et 8', 'Semaines 9 à 20'];
const DATES = [
	'Semaines 1 à 4, du 22 mars au 18 avril 2027',
	'Semaine 6, du 26 avril au 2 mai 2027',
	'Semaines 7 et 8, du 3 au 16 mai 2027',
	'Semaines 9 à 20, du 17 mai au 8 août 2027',
];

describe('in weeks', () => {
	test('without scripts, the drawing, the table and the list are whole, and nothing that needs one is offered', async (t) => {
		const contexte = await openContexte(t, { javaScriptEnabled: false });
		const onglet = await contexte.newPage();
		await onglet.goto(banc.url(PAGE));
		assert.deepEqual(await quands(onglet), SEMAINES);
		assert.equal(await onglet.locator('calendrier-parcours form:visible').count(), 0);
		assert.equal(await onglet.locator('.gantt:visible').count(), 1);
		assert.match(await dessinOf(onglet), /Animer un forum ouvert|forum ouvert/);
		const liste = plat(await onglet.locator('.calendrier-liste').innerText());
		assert.match(
			liste,
			/Avant de commencer[\s\S]*Semaine 1\s+Commencer : [\s\S]*Semaine 4\s+Finir : /,
		);
		assert.match(liste, /Semaine 6\s+Faire : /);
		await onglet.locator('.calendrier-liste .fait').first().check();
	});

	test('the sheet leads there from its first screen, and search engines take the page for it', async (t) => {
		const onglet = await open(t);
		assert.equal(canoniqueOf(readPage(banc.dossier, PAGE)), FICHE);
		await onglet.goto(banc.url(FICHE));
		const geste = onglet.locator(`.fiche-gestes a[href="${PAGE}"]`);
		assert.equal(await geste.innerText(), 'Mettre ce parcours dans un calendrier');
		assert.match(plat(await onglet.locator('.chemin').first().innerText()), /Semaines 1 à 4 · /);
	});

	test('a way without weeks has no such page', () => {
		const sans = readPage(banc.dossier, '/parcours/collectif-convaincre-sa-mairie/');
		assert.ok(!sans.includes('calendrier/'));
	});
});

describe('with a first day', () => {
	test('all that says weeks says dates', async (t) => {
		const onglet = await open(t);
		await onglet.fill(DEBUT, LUNDI);
		assert.equal(await dit(onglet), 'La semaine 1 part du lundi 22 mars 2027.');
		assert.deepEqual(await quands(onglet), DATES);
		assert.match(await dessinOf(onglet), /Du 22 mars au 18 avril 2027/);
		const titres = await onglet.locator('.calendrier-semaine h3').allInnerTexts();
		assert.equal(plat(titres[0] ?? ''), 'Semaine 1 du 22 au 28 mars 2027');
	});

	test('any day is taken to the Monday of its week, and it is said', async (t) => {
		const onglet = await open(t);
		await onglet.fill(DEBUT, '2027-03-28');
		assert.equal(
			await dit(onglet),
			'Le 28 mars 2027 est un dimanche : la semaine 1 part du lundi 22 mars 2027.',
		);
		assert.equal(await onglet.inputValue(DEBUT), '2027-03-28', 'not while one types');
		await onglet.locator(DEBUT).blur();
		assert.equal(await onglet.inputValue(DEBUT), LUNDI);
		assert.deepEqual(await quands(onglet), DATES);
		await onglet.fill(DEBUT, '');
		assert.deepEqual(await quands(onglet), SEMAINES);
		assert.equal(await dit(onglet), '');
	});

	test('the next Monday is proposed, over the new year too', async (t) => {
		const contexte = await openContexte(t);
		const onglet = await contexte.newPage();
		await onglet.clock.setFixedTime(new Date('2026-12-31T10:00:00'));
		await visit(onglet, banc.url(PAGE));
		await onglet.getByRole('button', { name: 'Lundi prochain' }).click();
		assert.equal(await onglet.inputValue(DEBUT), '2027-01-04');
	});

	test('by the keyboard alone: the day, a box, the file', async (t) => {
		const onglet = await open(t);
		await onglet.focus(DEBUT);
		await onglet.keyboard.type('03242027');
		await onglet.keyboard.press('Enter');
		await onglet.getByRole('button', { name: 'Lundi prochain' }).focus();
		assert.equal(await onglet.inputValue(DEBUT), LUNDI);
		await onglet.keyboard.press('Tab');
		const [fichier] = await Promise.all([
			onglet.waitForEvent('download'),
			onglet.keyboard.press('Enter'),
		]);
		assert.equal(fichier.suggestedFilename(), 'calendrier-elu-par-ou-commencer.ics');
		await onglet.locator('.calendrier-liste .fait').first().focus();
		await onglet.keyboard.press('Space');
		assert.equal((await faits(onglet))[0], true);
	});
});

describe('what it keeps', () => {
	test('a page that comes back has its date and its boxes; a second tab follows; all is erased, and given back', async (t) => {
		const contexte = await openContexte(t);
		const [un, deux] = [await openDans(contexte), await openDans(contexte)];
		await un.fill(DEBUT, LUNDI);
		await un.locator('.calendrier-liste .fait').nth(3).check();
		await deux.waitForFunction(
			() => document.querySelectorAll('.calendrier-liste :checked').length === 1,
		);
		assert.equal(await deux.inputValue(DEBUT), LUNDI);
		await deux.locator('.calendrier-liste .fait').nth(4).check();
		await reload(un);
		assert.deepEqual((await faits(un)).slice(0, 6), [false, false, false, true, true, false]);
		assert.deepEqual(await quands(un), DATES);
		await un.getByRole('button', { name: 'Tout effacer' }).click();
		assert.equal(await dit(un), 'La date et les coches sont effacées.');
		assert.ok(!(await faits(un)).includes(true));
		assert.deepEqual(await un.evaluate(() => Object.keys(localStorage)), []);
		await un.getByRole('button', { name: 'Annuler' }).click();
		assert.deepEqual(await quands(un), DATES);
		assert.equal((await faits(un)).filter(Boolean).length, 2);
	});

	test('what was done before the scripts came stays, and counts', async (t) => {
		const contexte = await openContexte(t);
		const onglet = await contexte.newPage();
		let suite = (): void => undefined;
		const attente = new Promise<void>((resolve) => {
			suite = resolve;
		});
		await onglet.route('**/*.js', async (route) => {
			await attente;
			await route.continue();
		});
		await onglet.goto(banc.url(PAGE), { waitUntil: 'commit' });
		await onglet.fill(DEBUT, LUNDI);
		await onglet.locator('.calendrier-liste .fait').nth(1).check();
		suite();
		await onglet.waitForSelector('html[data-scripts=prets]', { state: 'attached' });
		assert.deepEqual(await quands(onglet), DATES);
		await reload(onglet);
		assert.equal((await faits(onglet))[1], true);
	});

	test('a browser that keeps nothing says so, and the page serves all the same', async (t) => {
		const contexte = await openContexte(t);
		await contexte.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('refusé', 'SecurityError');
				},
			});
		});
		const onglet = await openDans(contexte);
		await onglet.fill(DEBUT, LUNDI);
		await onglet.locator('.calendrier-liste .fait').first().check();
		assert.match(await dit(onglet), /Ce navigateur ne garde rien/);
		assert.deepEqual(await quands(onglet), DATES);
		assert.equal((await faits(onglet))[0], true);
	});

	test('a text that is none of ours is put aside, and shows nothing', async (t) => {
		const contexte = await openContexte(t);
		const onglet = await openDans(contexte);
		const cle = 'impulser:calendrier:elu-par-ou-commencer';
		for (const brut of ['{', 'null', '{"debut":3,"faits":[]}', '{"debut":"<b>","faits":"<b>"}']) {
			await onglet.evaluate(
				([nom = '', texte = '']) => localStorage.setItem(nom, texte),
				[cle, brut],
			);
			await reload(onglet);
			assert.deepEqual(await quands(onglet), SEMAINES, brut);
			await onglet.locator('.calendrier-liste .fait').first().check();
			const gardes = await onglet.evaluate(() => Object.values(localStorage) as string[]);
			assert.ok(gardes.includes(brut), brut);
		}
	});
});

describe('the agenda', () => {
	test('is read the same by two programs, each step from its Monday to its Sunday', async (t) => {
		const onglet = await open(t, { timezoneId: 'America/Cayenne' });
		await onglet.fill(DEBUT, LUNDI);
		const { texte } = await take(onglet, 'agenda');
		assert.equal((await take(onglet, 'agenda')).texte, texte, 'the same each time');
		const attendus = [
			['2027-03-22', '2027-04-19'],
			['2027-04-26', '2027-05-03'],
			['2027-05-03', '2027-05-17'],
			['2027-05-17', '2027-08-09'],
		];
		const evenements = new ICAL.Component(ICAL.parse(texte)).getAllSubcomponents('vevent');
		const lus = evenements.map((e) => new ICAL.Event(e));
		assert.deepEqual(
			lus.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
			attendus,
		);
		assert.ok(lus[0]?.description.endsWith(banc.url('/outils/enquete-de-besoins/')));
		assert.equal(new Set(lus.map(({ uid }) => uid)).size, attendus.length);
		const ici = (jour: Date): string =>
			[jour.getFullYear(), jour.getMonth() + 1, jour.getDate()]
				.map((n) => `${n}`.padStart(2, '0'))
				.join('-');
		const autres = Object.values(nodeIcal.sync.parseICS(texte)).flatMap((e) =>
			e?.type === 'VEVENT' && e.end ? [[ici(e.start), ici(e.end)]] : [],
		);
		assert.deepEqual(autres, attendus);
	});

	test('asks for a day before it is given', async (t) => {
		const onglet = await open(t);
		await onglet.click('[data-commande=agenda]');
		assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'calendrier-debut');
	});
});

describe('what it gives besides', () => {
	test('the drawing is a file, in weeks or in dates', async (t) => {
		const onglet = await open(t);
		const { nom, texte } = await take(onglet, 'dessin');
		assert.equal(nom, 'calendrier-elu-par-ou-commencer.svg');
		assert.match(texte, /<title>[^<]+<\/title>/);
		assert.match(plat(texte), />Semaines 1 à 4</);
		await onglet.fill(DEBUT, LUNDI);
		assert.match(plat((await take(onglet, 'dessin')).texte), />Du 22 mars au 18 avril 2027</);
	});

	test('paper has the drawing, the table and the list, with the dates', async (t) => {
		const onglet = await open(t);
		await onglet.fill(DEBUT, LUNDI);
		const pages = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
		const tout = plat(pages.join(' '));
		for (const mots of ['Du 22 mars au 18 avril 2027', 'Pourquoi maintenant', 'Avant de commencer'])
			assert.ok(tout.includes(mots), mots);
		assert.ok(!tout.includes('Quand commencez-vous'));
		assert.ok(pages.length <= 3, `${pages.length} pages`);
	});
});

test('a hostile title stays text, in the drawing and in the files', async (t) => {
	const contexte = await openContexte(t);
	const onglet = await contexte.newPage();
	const hostile = '</svg><img src=x onerror=window.PWNED=1>\nEND:VEVENT';
	await onglet.addInitScript((titre) => {
		document.addEventListener('readystatechange', () => {
			const page = document.querySelector<HTMLElement>('calendrier-parcours');
			if (!page?.dataset.etapes || page.dataset.etapes.includes('onerror')) return;
			const etapes = JSON.parse(page.dataset.etapes) as { titre: string }[];
			page.dataset.etapes = JSON.stringify(etapes.map((etape) => ({ ...etape, titre })));
		});
	}, hostile);
	await visit(onglet, banc.url(PAGE));
	await onglet.fill(DEBUT, LUNDI);
	assert.match(await dessinOf(onglet), /<img src=x/);
	assert.equal(await onglet.locator('[data-dessin] img').count(), 0);
	const { texte } = await take(onglet, 'agenda');
	assert.equal(texte.match(/^END:VEVENT/gm)?.length, 4);
	assert.ok(!(await take(onglet, 'dessin')).texte.includes('<img'));
	assert.equal(await onglet.evaluate(() => 'PWNED' in window), false);
});

for (const width of [320, 768, 1280])
	test(`nothing overflows and axe finds nothing, ${width} px`, async (t) => {
		const onglet = await open(t, { viewport: { width, height: 800 } });
		for (const debut of ['', LUNDI]) {
			await onglet.fill(DEBUT, debut);
			assert.ok((await debordOf(onglet)) <= 0);
			assert.equal(await onglet.locator('.gantt:visible').count(), 1);
			const largeur = await onglet.evaluate(() => {
				const mots = [...document.querySelectorAll('.gantt text')];
				const visibles = mots.map((m) => m.getBoundingClientRect()).filter((m) => m.width > 0);
				return Math.max(...visibles.map(({ right }) => right));
			});
			assert.ok(largeur <= width, `words end at ${largeur}`);
			assert.deepEqual(await findViolations(onglet, TOUTES), []);
		}
		await onglet.emulateMedia({ colorScheme: 'dark' });
		assert.deepEqual(await findViolations(onglet, COULEURS), []);
	});
