/** The built site under test: its pages, a server, a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { FICHIER_ENCART } from '../../src/core/pages/entetes.ts';
import { typeOf } from '../../src/core/pages/index.ts';
import { FAMILLES } from '../../src/core/schema/index.ts';
import { type Serveur, serveSite } from '../../src/io/construction/serveur.ts';
import { listBalises, motsOf, valeurOf } from '../../src/renderers/html/balises.ts';
import { type Demande, SITE_DES_TESTS, SITES, siteOf } from './sites.ts';

/**
 * Addresses of all HTML pages, from the root of the site, but what others frame in theirs. The web editor, where there is one, is
 * another program with rules of its own: admin.test.ts looks at it.
 */
export function listPages(dossier: string): string[] {
	const editeur = existsSync(path.join(dossier, 'admin', 'sveltia-cms.js'));
	return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
		.filter(
			(f) =>
				f.endsWith('.html') &&
				path.basename(f) !== FICHIER_ENCART &&
				!(editeur && f === path.join('admin', 'index.html')),
		)
		.map(
			(f) =>
				`/${f
					.split(path.sep)
					.join('/')
					.replace(/index\.html$/, '')}`,
		)
		.sort();
}

/** The page of a sheet: `/outils/arpentage/`. */
export const PAGE_DE_FICHE = new RegExp(`^/(?:${FAMILLES.join('|')})/[a-z0-9-]+/$`);

export const listPagesDeFiches = (dossier: string): string[] =>
	listPages(dossier).filter(
		(page) => PAGE_DE_FICHE.test(page) && !isDeplacee(readPage(dossier, page)),
	);

/** A page that only leads to another. */
export const isDeplacee = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Pages made of one template each, in great number: one in so many is enough where only it matters. */
const NOMBREUSES = [/\/mairie\/$/, /^\/territoires\/./, /\/par\//];
const UNE_SUR = 8;

/** All pages, those that repeat one template left out but for a few. */
export function listPagesVariees(dossier: string): string[] {
	const pages = listPages(dossier);
	const repetees = NOMBREUSES.map((motif) => pages.filter((p) => motif.test(p)));
	const laissees = repetees.flatMap((liste) => liste.filter((_, i) => i % UNE_SUR !== 0));
	return pages.filter((p) => !laissees.includes(p));
}

/** One page of each type, the longest of its type, family by family, where there are several. */
export function samplePages(dossier: string): string[] {
	const types = new Map<string, { page: string; taille: number }>();
	for (const page of listPages(dossier)) {
		const { id = page, modele = '' } = typeOf(page) ?? {};
		const type = modele.startsWith('/[famille]/') ? `${page.split('/')[1]} ${id}` : id;
		const taille = readPage(dossier, page).length;
		if (taille > (types.get(type)?.taille ?? 0)) types.set(type, { page, taille });
	}
	return [...types.values()].map((t) => t.page).sort();
}

export function readPage(dossier: string, page: string): string {
	const fichier = page.endsWith('/') ? `${page}index.html` : page;
	return readFileSync(path.join(dossier, fichier), 'utf8');
}

/** Path of the page that search engines show for this one. */
export function canoniqueOf(html: string): string | undefined {
	const lien = listBalises(html).find((b) => motsOf(b, 'rel').includes('canonical'));
	return lien && valeurOf(lien, 'href')?.replace(SITE_DES_TESTS, '');
}

export interface Banc {
	dossier: string;
	serveur: Serveur;
	navigateur: Browser;
	/** Full address of a page. */
	url: (page: string) => string;
	/** A new page in a context of its own. */
	open: (page: string, options?: BrowserContextOptions) => Promise<Page>;
	close: () => Promise<void>;
}

/** What a page says once its scripts have come (navigateur/demarrage.ts). */
export const SCRIPTS_PRETS = 'html[data-scripts=prets]';

/** Goes to an address and waits for its scripts. */
export async function visit(onglet: Page, adresse: string): Promise<void> {
	await onglet.goto(adresse);
	await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
}

/** Unfolds all that a page folds, a form once it is there: what is folded is looked at too. */
export async function unfoldAll(onglet: Page): Promise<void> {
	await onglet.waitForFunction(() => !document.querySelector('formulaire-fiche[hidden]'));
	await onglet.evaluate(async () => {
		const plies = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		const ouverts = plies.map((p) => new Promise((vu) => p.addEventListener('toggle', vu)));
		for (const plie of plies) plie.open = true;
		// What a script makes of it comes with the event, and is laid out by the next frame.
		await Promise.all(ouverts);
		await new Promise((suite) => requestAnimationFrame(suite));
	});
}

/**
 * Goes through pages several at once: each of them mostly waits. `look` is given each page of the list
 * and gives what it finds; all of it comes back, in the order of the pages.
 */
export async function lookAtAll<T>(
	pages: readonly string[],
	look: (page: string) => Promise<readonly T[]>,
	ensemble = 3,
): Promise<T[]> {
	const vus: (readonly T[])[] = [];
	const attente = pages.entries();
	const lookOn = async (): Promise<void> => {
		for (const [i, page] of attente) vus[i] = await look(page);
	};
	await Promise.all(Array.from({ length: ensemble }, lookOn));
	return vus.flat();
}

/**
 * `lookAtAll` with a tab on each page, as on a first visit: nothing cached, nothing kept. The tabs are used again, since
 * starting one costs five times more than a page; no service worker runs in them.
 */
export async function visitAll<T>(
	navigateur: Browser,
	adresses: readonly string[],
	options: BrowserContextOptions,
	look: (onglet: Page, adresse: string) => Promise<readonly T[]>,
): Promise<T[]> {
	const libres: CDPSession[] = [];
	const onglets = new Map<CDPSession, Page>();
	const openOnglet = async (): Promise<CDPSession> => {
		const contexte = await navigateur.newContext({ ...options, serviceWorkers: 'block' });
		const onglet = await contexte.newPage();
		const session = await contexte.newCDPSession(onglet);
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		onglets.set(session, onglet);
		return session;
	};
	const vus = await lookAtAll(adresses, async (adresse) => {
		const session = libres.pop() ?? (await openOnglet());
		const onglet = onglets.get(session) as Page;
		await onglet.goto('about:blank');
		const { origin } = new URL(adresse);
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await onglet.goto(adresse);
		const vu = await look(onglet, adresse);
		libres.push(session);
		return vu;
	});
	for (const onglet of onglets.values()) await onglet.context().close();
	return vus;
}

/** How many pixels a page is wider than its window: none when it does not scroll sideways. */
export const debordOf = (onglet: Page): Promise<number> =>
	onglet.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Asks for the page again and waits for its scripts. */
export async function reload(onglet: Page): Promise<void> {
	await onglet.reload();
	await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
}

/** Serves a site and starts a browser; `close` ends both. */
export async function openBanc(dossier: string, base = '/'): Promise<Banc> {
	const serveur = await serveSite(dossier, 0, base);
	const navigateur = await openNavigateur();
	const url = (page: string): string => serveur.adresse.replace(/\/$/, '') + page;
	return {
		dossier,
		serveur,
		navigateur,
		url,
		open: async (page, options = {}) => {
			const contexte = await navigateur.newContext(options);
			const onglet = await contexte.newPage();
			if (options.javaScriptEnabled === false) await onglet.goto(url(page));
			else await visit(onglet, url(page));
			return onglet;
		},
		close: async () => {
			await navigateur.close();
			await serveur.close();
		},
	};
}

/**
 * A site and a browser for the tests of a file, from before the first one until after the last: what
 * it gives is empty until then. The site of the corpus unless told. `prepare`: what is to be done once
 * it is there (the hooks of a file do not wait for one another).
 */
export function useBanc(
	demande: Demande = SITES.corpus,
	prepare: (banc: Banc) => unknown = () => undefined,
): Banc {
	const banc = {} as Banc;
	before(async () => {
		Object.assign(banc, await openBanc(await siteOf(demande), demande.variables?.BASE));
		await prepare(banc);
	});
	after(() => banc.close?.());
	return banc;
}
