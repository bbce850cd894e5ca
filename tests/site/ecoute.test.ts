/** An episode in a browser: heard from the place one asks for, read without scripts, and nothing asked before one plays. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { type Serveur, serveSite } from '../../src/io/construction/serveur.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { debordOf, listPages, readPage, unfoldAll, useBanc, visit } from '../outils/site.ts';
import { SITE_DES_TESTS, SITES } from '../outils/sites.ts';

const PAGE = '/episodes/ecouter-un-temoin/';
const A_ENREGISTRER = '/episodes/ecouter-avant-de-decider/';
const HOTE = 'https://sons.exemple.fr';

const banc = useBanc();
const petit = useBanc(SITES.petitPublic);
let sons: Serveur;
before(async () => {
	sons = await serveSite('tests/sons');
});
after(() => sons.close());

/** The page with the server of the tests in place of the host of the sound; what that host was asked. */
async function open(t: TestContext, options: BrowserContextOptions = {}, suite = '') {
	const contexte = await banc.navigateur.newContext(options);
	t.after(() => contexte.close());
	const demandes: { url: string; plage: string | undefined; statut: number }[] = [];
	await contexte.route(`${HOTE}/**`, async (route) => {
		const url = route.request().url();
		const reponse = await route.fetch({ url: sons.adresse + url.slice(HOTE.length + 1) });
		const plage = route.request().headers().range;
		demandes.push({ url, plage, statut: reponse.status() });
		await route.fulfill({ response: reponse });
	});
	const onglet = await contexte.newPage();
	if (options.javaScriptEnabled === false) await onglet.goto(banc.url(PAGE) + suite);
	else await visit(onglet, banc.url(PAGE) + suite);
	return { onglet, demandes };
}

const audioOf = (onglet: Page) =>
	onglet.$eval('audio', (a) => ({ temps: a.currentTime, joue: !a.paused, duree: a.duration }));
/** Waits until the sound is heard from there on. */
const heard = (onglet: Page, secondes: number): Promise<unknown> =>
	onglet.waitForFunction((depuis) => {
		const audio = document.querySelector('audio') as HTMLAudioElement;
		return !audio.paused && audio.readyState > 2 && audio.currentTime >= depuis && !audio.seeking;
	}, secondes);

describe('a published episode', () => {
	test('asks nothing of the other site before one plays', async (t) => {
		const { onglet, demandes } = await open(t);
		await onglet.waitForTimeout(300);
		assert.deepEqual(demandes, []);
		assert.equal(await onglet.$eval('audio', (a) => a.getAttribute('preload')), 'none');
		assert.match(await onglet.locator('.ecoute').innerText(), /Le son vient de sons\.exemple\.fr/);
	});

	test('is heard from a chapter, then from a passage, through a server that gives parts', async (t) => {
		const { onglet, demandes } = await open(t);
		await onglet.click('.ecoute-chapitres a[href="#t=6"]');
		await heard(onglet, 6);
		const { temps, duree } = await audioOf(onglet);
		assert.ok(temps >= 6 && temps < 9, `${temps}`);
		assert.ok(Math.abs(duree - 13) < 1, `${duree}`);
		assert.equal(new URL(onglet.url()).hash, '#t=6');
		await onglet.click('.transcription a[href="#t=11"]');
		await heard(onglet, 11);
		assert.ok((await audioOf(onglet)).temps >= 11);
		await onglet.waitForSelector('.transcription a[href="#t=11"][aria-current=true]');
		assert.ok(demandes.length > 0);
		assert.ok(demandes.every(({ plage, statut }) => plage && statut === 206));
	});

	test('is heard with the keyboard', async (t) => {
		const { onglet } = await open(t);
		await onglet.focus('.transcription a[href="#t=6"]');
		await onglet.keyboard.press('Enter');
		await heard(onglet, 6);
		assert.equal(await onglet.evaluate(() => document.activeElement?.getAttribute('href')), '#t=6');
	});

	test('begins where its address says, once one plays', async (t) => {
		const { onglet, demandes } = await open(t, {}, '#t=11');
		assert.deepEqual(demandes, []);
		await onglet.$eval('audio', (a) => a.play());
		await heard(onglet, 11);
	});

	test('is read without scripts: each time leads to its passage, and the file is a link', async (t) => {
		const { onglet } = await open(t, { javaScriptEnabled: false });
		await onglet.click('.ecoute-chapitres a[href="#t=6"]');
		assert.equal(new URL(onglet.url()).hash, '#t=6');
		assert.equal(await onglet.locator(':target').innerText(), 'Compter jusqu’à quatre');
		const html = readPage(banc.dossier, PAGE);
		for (const [, ancre] of html.matchAll(/href="#(t=\d+)"/g))
			assert.ok(html.includes(`id="${ancre}"`), ancre);
		assert.ok(html.includes(`<a href="${HOTE}/temoin.mp3"`));
		assert.ok(existsSync(path.join(banc.dossier, PAGE, 'transcription.vtt')));
	});

	test('lets the sound of its host in, and nothing else; no other page lets any', () => {
		const politique = (page: string): string =>
			/Content-Security-Policy" content="([^"]*)"/.exec(readPage(banc.dossier, page))?.[1] ?? '';
		for (const page of listPages(banc.dossier)) {
			const media = /media-src ([^;]*)/.exec(politique(page))?.[1];
			assert.equal(
				media,
				page === PAGE ? HOTE : page === '/enquete/lire/' ? 'blob:' : undefined,
				page,
			);
		}
		assert.equal(politique(PAGE).replace(`; media-src ${HOTE}`, ''), politique(A_ENREGISTRER));
	});

	test('holds on a phone, and axe finds nothing, light and dark', async (t) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { onglet } = await open(t, {
				viewport: { width: 360, height: 740 },
				bypassCSP: true,
				colorScheme,
			});
			await unfoldAll(onglet);
			assert.ok((await debordOf(onglet)) <= 0);
			assert.deepEqual(await findViolations(onglet, TOUTES), []);
		}
	});
});

describe('an episode that is not recorded', () => {
	test('says so first, and shows its script with the minutes added up', async () => {
		const onglet = await banc.open(A_ENREGISTRER, { javaScriptEnabled: false });
		assert.match(
			await onglet.locator('.fiche-tete .avis').innerText(),
			/^Cet épisode n’est pas encore enregistré/,
		);
		assert.equal(await onglet.locator('audio').count(), 0);
		const debuts = await onglet.locator('.moment-debut').allInnerTexts();
		assert.deepEqual(debuts.slice(0, 4), ['0:00', '1:00', '2:00', '6:00']);
		assert.ok((await onglet.locator('.moment-questions > li').count()) > 8);
		await onglet.context().close();
	});
});

describe('the feed', () => {
	const alternates = (html: string): string[] =>
		[
			...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]*)"/g),
		].map(([, adresse = '']) => adresse);

	test('is announced by every page, told on that of the episodes, kept on a key', () => {
		for (const page of listPages(banc.dossier))
			assert.deepEqual(alternates(readPage(banc.dossier, page)), ['/podcast.xml'], page);
		assert.match(readPage(banc.dossier, '/episodes/'), /<a href="\/podcast\.xml">/);
		const xml = readFileSync(path.join(banc.dossier, 'podcast.xml'), 'utf8');
		for (const [, adresse = ''] of xml.matchAll(/(?:url|href)="([^"]*)"/g)) {
			if (!adresse.startsWith(SITE_DES_TESTS)) continue;
			const fichier = adresse.slice(SITE_DES_TESTS.length).replace(/\/$/, '/index.html');
			assert.ok(existsSync(path.join(banc.dossier, fichier)), adresse);
		}
	});

	test('has a square cover of a size that players take', async () => {
		const { width, height, format } = await sharp(
			path.join(banc.dossier, 'podcast.png'),
		).metadata();
		assert.deepEqual([width, height, format], [2000, 2000, 'png']);
	});

	test('does not exist while nothing is published: the page of the episodes says why', () => {
		for (const nom of ['podcast.xml', 'podcast.png'])
			assert.equal(existsSync(path.join(petit.dossier, nom)), false, nom);
		assert.match(readPage(petit.dossier, '/episodes/'), /Il n’y a pas encore de flux à suivre/);
		for (const page of listPages(petit.dossier))
			assert.deepEqual(alternates(readPage(petit.dossier, page)), [], page);
	});
});
