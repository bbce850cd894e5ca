import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPages } from '../outils/pdf.ts';
import {
	canoniqueOf,
	debordOf,
	listPages,
	readPage,
	reload,
	useBanc,
	visit,
} from '../outils/site.ts';

const PAGE = '/outils/world-cafe/deroule/';

const banc = useBanc();

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ').trim();
const horaires = async (onglet: Page): Promise<string[]> =>
	(await onglet.locator('.deroule tr:visible .deroule-heure').allInnerTexts()).map(plat);
const seance = async (onglet: Page): Promise<string> =>
	plat(await onglet.locator('.deroule-seance').innerText());
const deroules = (): string[] => listPages(banc.dossier).filter((p) => p.endsWith('/deroule/'));

test('tools with timed steps have a run sheet, which search engines take for the sheet', () => {
	const pages = deroules();
	assert.ok(pages.includes(PAGE) && pages.length > 8, pages.join());
	assert.ok(!pages.includes('/outils/tirage-au-sort/deroule/'), 'its steps take more than a day');
	for (const page of pages)
		assert.equal(canoniqueOf(readPage(banc.dossier, page)), page.replace(/deroule\/$/, ''));
});

test('the page as it comes, with and without scripts, has the same times', async () => {
	const sans = await banc.open(PAGE, { javaScriptEnabled: false });
	const avec = await banc.open(PAGE);
	for (const onglet of [sans, avec]) {
		assert.deepEqual(await horaires(onglet), [
			'18 h 30 – 18 h 45',
			'18 h 45 – 19 h 15',
			'19 h 15 – 19 h 45',
			'19 h 45 – 20 h 15',
			'20 h 15 – 21 h 00',
		]);
		assert.deepEqual(await onglet.locator('.deroule-titre').allInnerTexts(), [
			'Accueillir et expliquer',
			'Faire trois tours (1/3)',
			'Faire trois tours (2/3)',
			'Faire trois tours (3/3)',
			'Récolter',
		]);
		assert.equal(await seance(onglet), 'De 18 h 30 à 21 h 00, soit 2 h 30 en tout.');
	}
	assert.equal(await sans.locator('deroule-minute form').isVisible(), false);
	assert.equal(await avec.locator('deroule-minute form').isVisible(), true);
	await sans.context().close();
	await avec.context().close();
});

test('what to bring stands above the session, to tick, with the place', async () => {
	const onglet = await banc.open(PAGE, { javaScriptEnabled: false });
	const materiel = onglet.locator('.deroule-materiel li');
	assert.deepEqual((await materiel.allInnerTexts()).map(plat), [
		'Une petite table et cinq chaises pour cinq personnes : une pour 5',
		'Nappes de papier sur lesquelles on écrit : deux par table',
		'Feutres de couleur : cinq par table',
		'Une cloche ou un chant pour marquer les tours',
		'Grandes feuilles pour la récolte : 4',
		'Café, tisane, gâteaux',
	]);
	assert.equal(await materiel.locator('input.fait').count(), 6);
	assert.equal(
		plat(await onglet.locator('.deroule-lieu').innerText()),
		'Lieu : Une salle où l’on circule entre les tables, avec peu d’écho.',
	);
	// One says once what is done three times.
	assert.equal(await onglet.getByText('Chaque tour dure de vingt à trente minutes.').count(), 1);
	await onglet.context().close();
});

test('what does not fit in a day is left for another one, until one asks for it', async () => {
	const LONG = '/outils/projet-inter-etablissements/deroule/';
	const sans = await banc.open(LONG, { javaScriptEnabled: false });
	const lignes = await sans.locator('.deroule tbody tr:visible .deroule-heure').allInnerTexts();
	assert.ok(lignes.length > 0);
	for (const heure of lignes) assert.doesNotMatch(heure, /lendemain/);
	const titres = await sans.locator('.deroule-reportees li').allInnerTexts();
	assert.ok(titres.length > 0);
	await sans.context().close();
	const onglet = await banc.open(LONG);
	assert.deepEqual(await onglet.locator('.deroule-reportees li').allInnerTexts(), titres);
	assert.equal(new URL(onglet.url()).search, '');
	await onglet.locator('details summary').click();
	const laissees = onglet.locator('[name=garder]:not(:checked)');
	while ((await laissees.count()) > 0) await laissees.first().check();
	assert.equal(await onglet.locator('.deroule-reportees').isVisible(), false);
	assert.match(onglet.url(), /\?autre-jour=$/);
	const autre = await banc.open(LONG);
	await visit(autre, onglet.url());
	assert.equal(await autre.locator('.deroule-reportees').isVisible(), false);
	assert.match(await autre.locator('.deroule-seance').innerText(), /lendemain/);
	await onglet.context().close();
	await autre.context().close();
});

test('times follow the settings, and live in the address', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.getByLabel('Heure de début').fill('23:00');
	await onglet.getByLabel('Compter court').check();
	await onglet.locator('details summary').click();
	await onglet.locator('[data-pause]').first().fill('10');
	const attendus = [
		'23 h 00 – 23 h 15',
		'23 h 15 – 23 h 25',
		'23 h 25 – 23 h 45',
		'23 h 45 – 0 h 05 (le lendemain)',
		'0 h 05 (le lendemain) – 0 h 25 (le lendemain)',
		'0 h 25 (le lendemain) – 0 h 45 (le lendemain)',
	];
	assert.deepEqual(await horaires(onglet), attendus);
	const adresse = onglet.url();
	assert.match(adresse, /\?debut=23:00&durees=courtes&pause-4=10$/);
	const autre = await banc.open(PAGE);
	await visit(autre, adresse);
	assert.deepEqual(await horaires(autre), attendus);
	assert.equal(await autre.getByLabel('Compter court').isChecked(), true);
	await onglet.getByRole('button', { name: 'Revenir aux réglages de départ' }).click();
	await onglet.waitForFunction(() => location.search === '');
	assert.equal(await seance(onglet), 'De 18 h 30 à 21 h 00, soit 2 h 30 en tout.');
	await onglet.context().close();
	await autre.context().close();
});

test('a step kept for another day leaves the table and is listed', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.locator('details summary').click();
	await onglet.getByLabel('Faire trois tours (2/3)', { exact: true }).uncheck();
	assert.deepEqual(await horaires(onglet), [
		'18 h 30 – 18 h 45',
		'18 h 45 – 19 h 15',
		'19 h 15 – 19 h 45',
		'19 h 45 – 20 h 30',
	]);
	assert.deepEqual(await onglet.locator('.deroule-reportees li').allInnerTexts(), [
		'Faire trois tours (2/3)',
	]);
	assert.match(onglet.url(), /\?autre-jour=6$/);
	await reload(onglet);
	assert.equal((await horaires(onglet)).length, 4);
	await onglet.context().close();
});

test('a day of work is not exceeded without a word', async () => {
	const onglet = await banc.open('/outils/enquete-collective/deroule/');
	assert.equal(await onglet.locator('.deroule-long').isVisible(), true);
	await visit(onglet, banc.url(PAGE));
	assert.equal(await onglet.locator('.deroule-long').isVisible(), false);
	await onglet.context().close();
});

test('an address made by anyone changes nothing but times', async () => {
	const contexte = await banc.navigateur.newContext();
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	onglet.on('pageerror', (e) => fautes.push(e.message));
	await visit(
		onglet,
		banc.url(`${PAGE}?debut=<img src=x>&durees=<b>&pause-4=-5&pause-5=1e9&autre-jour=99&date=<b>x`),
	);
	assert.deepEqual(await horaires(onglet), [
		'18 h 30 – 18 h 45',
		'18 h 45 – 19 h 15',
		'19 h 15 – 23 h 15',
		'23 h 15 – 23 h 45',
		'23 h 45 – 0 h 15 (le lendemain)',
		'0 h 15 (le lendemain) – 1 h 00 (le lendemain)',
	]);
	assert.equal(await onglet.locator('deroule-minute :is(img, b)').count(), 0);
	assert.deepEqual(fautes, []);
	await contexte.close();
});

test('an hour being typed or erased does not break the table', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.getByLabel('Heure de début').fill('');
	assert.equal((await horaires(onglet))[0], '18 h 30 – 18 h 45');
	await onglet.context().close();
});

test('the settings work from the keyboard alone', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.getByLabel('Compter large').focus();
	await onglet.keyboard.press('ArrowDown');
	assert.equal(await seance(onglet), 'De 18 h 30 à 20 h 05, soit 1 h 35 en tout.');
	await onglet.keyboard.press('Tab');
	await onglet.keyboard.press('Enter');
	await onglet.keyboard.press('Tab');
	await onglet.keyboard.press('Space');
	assert.equal((await horaires(onglet)).length, 4);
	await onglet.locator('.deroule .fait:visible').first().focus();
	await onglet.keyboard.press('Space');
	assert.equal(await onglet.locator('.deroule .fait:checked').count(), 1);
	await onglet.context().close();
});

test('every run sheet prints on one A4, with its boxes and without its form', async () => {
	const onglet = await banc.open(PAGE);
	const longs: string[] = [];
	for (const page of deroules()) {
		await visit(onglet, banc.url(page));
		const feuilles = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
		if (feuilles.length !== 1) longs.push(`${page}: ${feuilles.length}`);
		assert.match(feuilles[0] ?? '', /Heure\s+Durée\s+Étape/);
		assert.doesNotMatch(feuilles.join(), /Réglages|Compter large|Rubriques/);
	}
	assert.deepEqual(longs, []);
	await onglet.context().close();
});

test('a phone shows one step after the other, without scrolling sideways', async () => {
	const onglet = await banc.open(PAGE, { viewport: { width: 320, height: 640 } });
	for (const page of deroules()) {
		await visit(onglet, banc.url(`${page}?pause-4=10`));
		await onglet.locator('details').evaluate((d) => d.setAttribute('open', ''));
		const trop = await debordOf(onglet);
		assert.ok(trop <= 0, `${page}: ${trop}px`);
	}
	await onglet.context().close();
});
