/** What is new, the feeds, what is said elsewhere: on a small site whose history is written here. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Commit } from '../outils/histoire.ts';
import { type Banc, listPages, readPage, useBanc } from '../outils/site.ts';
import { SITE_DES_TESTS, SITES } from '../outils/sites.ts';

const SITE = SITE_DES_TESTS;
const HISTOIRE: Commit[] = [
	{ date: '2026-04-03T10:00:00+02:00', fichiers: ['outils/temoin/fiche.mdx'] },
	{ date: '2026-04-02T10:00:00+02:00', fichiers: ['actions/temoin-action/fiche.mdx'] },
	{
		date: '2026-03-01T10:00:00+01:00',
		fichiers: ['outils/temoin/fiche.mdx', 'retours/temoin-retour/fiche.mdx'],
	},
];

/** The last commit with its parent, and the one where the history was cut, which seems to make all. */
const COUPEE: Commit[] = [
	{ date: '2026-04-03T10:00:00+02:00', parent: true, fichiers: ['outils/temoin/fiche.mdx'] },
	{
		date: '2026-04-02T10:00:00+02:00',
		fichiers: [
			'outils/temoin/fiche.mdx',
			'actions/temoin-action/fiche.mdx',
			'retours/temoin-retour/fiche.mdx',
		],
	},
];

const banc = useBanc({ variables: { SITE }, histoire: HISTOIRE });
const sansAdresse = useBanc(SITES.petit);
const coupe = useBanc({ variables: { SITE }, histoire: COUPEE, superficiel: true });

const valuesOf = (html: string, motif: RegExp): string[] =>
	[...html.matchAll(motif)].map((m) => m[1] ?? '');

describe('the page of what is new', () => {
	const open = (ou: Banc, options: BrowserContextOptions = {}): Promise<Page> =>
		ou.open('/nouveautes/', { javaScriptEnabled: false, ...options });

	test('says month by month what came and what changed, and leads to it', async () => {
		const onglet = await open(banc);
		assert.deepEqual(
			await onglet.locator('h2, h3, .nouveautes-lignes > li > p, .liens a').allInnerTexts(),
			[
				'Avril 2026',
				'Nouvelles fiches',
				'2 avril 2026',
				'Mener une action témoin',
				'Fiches modifiées',
				'3 avril 2026',
				'Essayer un outil témoin',
				'Mars 2026',
				'Nouvelles fiches',
				'1er mars 2026',
				'Essayer un outil témoin',
				'1er mars 2026',
				'Raconter un retour témoin',
			],
		);
		await onglet.getByRole('link', { name: 'Mener une action témoin' }).click();
		assert.equal(new URL(onglet.url()).pathname, '/actions/temoin-action/');
		await onglet.context().close();
	});
	test('says that it does not know without the history', async () => {
		const onglet = await open(sansAdresse);
		assert.match(await onglet.locator('.avis').innerText(), /construit sans lui/);
		assert.equal(await onglet.locator('h2').count(), 0);
		await onglet.context().close();
	});
	test('with a history that was cut, says what changed since, and gives no date to the rest', async () => {
		const onglet = await open(coupe);
		const lignes = onglet.locator('h2, h3, .nouveautes-lignes > li > p, .liens a');
		assert.deepEqual(await lignes.allInnerTexts(), [
			'Avril 2026',
			'Fiches modifiées',
			'3 avril 2026',
			'Essayer un outil témoin',
		]);
		await onglet.context().close();
		const flux = readFileSync(path.join(coupe.dossier, 'flux.xml'), 'utf8');
		assert.equal(
			valuesOf(flux, /<entry>[\s\S]*?<title>([^<]*)/g).join(),
			'Essayer un outil témoin',
		);
		assert.doesNotMatch(flux, /<published>/);
		const datesOf = (page: string): string | undefined =>
			/<p class="dates"[^>]*>([^<]*)/.exec(readPage(coupe.dossier, page))?.[1];
		assert.equal(datesOf('outils/temoin/index.html'), 'Modifiée le 3 avril 2026.');
		assert.doesNotMatch(datesOf('retours/temoin-retour/index.html') ?? '', /Créée|Modifiée/);
	});
	test('does not scroll sideways on a phone', async () => {
		const onglet = await open(banc, {
			viewport: { width: 360, height: 740 },
			javaScriptEnabled: true,
		});
		for (const resume of await onglet.locator('summary').all()) await resume.click();
		assert.equal(
			await onglet.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
			true,
		);
		await onglet.context().close();
	});
	test('is one link away from the home page and from every footer', () => {
		assert.match(readPage(banc.dossier, '/'), /<main[\s\S]*href="\/nouveautes\/"[\s\S]*<\/main>/);
		for (const page of listPages(banc.dossier))
			assert.match(readPage(banc.dossier, page), /<footer[\s\S]*href="\/nouveautes\/"/, page);
	});
});

describe('feeds', () => {
	const feeds = (html: string): string[] =>
		valuesOf(html, /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/g);

	test('are XML that a browser reads, with full addresses', async () => {
		// The policy of the pages lets no script but theirs read a document.
		const onglet = await banc.open('/', { bypassCSP: true });
		for (const [adresse, attendues] of [
			['/flux.xml', ['outils/temoin', 'actions/temoin-action', 'retours/temoin-retour']],
			['/axes/alimentaire/flux.xml', ['actions/temoin-action', 'retours/temoin-retour']],
		] as const) {
			const lu = await onglet.evaluate(async (url) => {
				const xml = await (await fetch(url)).text();
				const flux = new DOMParser().parseFromString(xml, 'application/xml');
				const liens = [...flux.querySelectorAll('entry > link')];
				return {
					racine: `${flux.documentElement.namespaceURI} ${flux.documentElement.localName}`,
					liens: liens.map((l) => l.getAttribute('href')),
					soi: flux.querySelector('feed > link[rel=self]')?.getAttribute('href'),
				};
			}, adresse);
			assert.deepEqual(lu, {
				racine: 'http://www.w3.org/2005/Atom feed',
				liens: attendues.map((ref) => `${SITE}/${ref}/`),
				soi: SITE + adresse,
			});
		}
		await onglet.context().close();
	});
	test('are announced by every page, that of its axe too', () => {
		for (const page of listPages(banc.dossier)) {
			const annonces = feeds(readPage(banc.dossier, page));
			assert.equal(annonces[0], '/flux.xml', page);
			for (const flux of annonces) assert.ok(existsSync(path.join(banc.dossier, flux)), flux);
		}
		for (const page of ['/axes/alimentaire/', '/actions/temoin-action/'])
			assert.deepEqual(feeds(readPage(banc.dossier, page)), [
				'/flux.xml',
				'/axes/alimentaire/flux.xml',
			]);
		assert.deepEqual(feeds(readPage(banc.dossier, '/axes/sanitaire/')), ['/flux.xml']);
	});
	test('do not exist without a public address, and nothing leads to them', () => {
		const fichiers = readdirSync(sansAdresse.dossier, { recursive: true, encoding: 'utf8' });
		assert.deepEqual(
			fichiers.filter((f) => f.endsWith('flux.xml')),
			[],
		);
		for (const page of listPages(sansAdresse.dossier))
			assert.doesNotMatch(readPage(sansAdresse.dossier, page), /flux\.xml|atom\+xml/, page);
	});
});

describe('what is said of a page elsewhere', () => {
	const metas = (dossierDuSite: string, page: string): Record<string, string> =>
		Object.fromEntries(
			[
				...readPage(dossierDuSite, page).matchAll(/<meta property="og:([^"]*)" content="([^"]*)"/g),
			].map(([, nom = '', valeur = '']) => [nom, valeur]),
		);
	const IMAGE = {
		'image:width': '1200',
		'image:height': '630',
		'image:alt': 'Impulser, un commun de méthodes pour les communes rurales',
	};
	test('is its title, its sentence and a picture', () => {
		assert.deepEqual(metas(banc.dossier, '/outils/temoin/'), {
			site_name: 'Impulser',
			type: 'article',
			title: 'Essayer un outil témoin',
			description: 'Un outil court qui sert de base aux essais.',
			image: `${SITE}/vignettes/outils.png`,
			...IMAGE,
		});
		assert.equal(metas(banc.dossier, '/').type, 'website');
		assert.equal(metas(banc.dossier, '/').image, `${SITE}/vignettes/impulser.png`);
		for (const page of ['/axes/alimentaire/', '/actions/temoin-action/'])
			assert.equal(metas(banc.dossier, page).image, `${SITE}/vignettes/axe-alimentaire.png`);
	});
	test('is a picture that exists, of the size it says', async () => {
		const images = new Set(listPages(banc.dossier).map((p) => metas(banc.dossier, p).image ?? ''));
		assert.ok(images.size > 5);
		for (const image of images) {
			assert.ok(image.startsWith(`${SITE}/vignettes/`), image);
			const { width, height, format } = await sharp(
				path.join(banc.dossier, image.slice(SITE.length)),
			).metadata();
			assert.deepEqual([width, height, format], [1200, 630, 'png'], image);
		}
	});
	test('has neither address nor picture when the site has no address', () => {
		assert.deepEqual(metas(sansAdresse.dossier, '/outils/temoin/'), {
			site_name: 'Impulser',
			type: 'article',
			title: 'Essayer un outil témoin',
			description: 'Un outil court qui sert de base aux essais.',
		});
		assert.equal(existsSync(path.join(sansAdresse.dossier, 'vignettes')), false);
	});
});
