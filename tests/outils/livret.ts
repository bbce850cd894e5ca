/** « Mon livret » in a browser: pages opened on what the browser is made to keep. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Banc, useBanc, visit } from './site.ts';
import { SITES } from './sites.ts';

const CLE = 'impulser:livret';
export const FICHES = [
	'outils/enquete-collective',
	'actions/planter-un-verger-communal',
	'parcours/elu-par-ou-commencer',
];

export interface BancLivret extends Banc {
	titreOf: (ref: string | undefined) => string;
	phraseOf: (ref: string) => string;
	refs: string[];
	/** A page whose browser already keeps that, as it is written. */
	openAvec: (page: string, garde?: string, options?: BrowserContextOptions) => Promise<Page>;
	/** « Mon livret », once it shows all its sheets. */
	openLivret: (garde: string, options?: BrowserContextOptions) => Promise<Page>;
}

export function useBancLivret(): BancLivret {
	const banc = useBanc(SITES.corpus, ({ dossier }) => {
		const json = readFileSync(path.join(dossier, 'mon-livret/fiches.json'), 'utf8');
		const titres: Record<string, { titre: string; phrase: string }> = JSON.parse(json);
		Object.assign(banc, {
			refs: Object.keys(titres),
			titreOf: (ref = '') => titres[ref]?.titre ?? '',
			phraseOf: (ref: string) => titres[ref]?.phrase ?? '?',
		});
	}) as BancLivret;
	const openAvec: BancLivret['openAvec'] = async (page, garde, options = {}) => {
		const contexte = await banc.navigateur.newContext(options);
		const onglet = await contexte.newPage();
		if (garde !== undefined) {
			await onglet.goto(banc.url('/icone.svg'));
			await onglet.evaluate(([cle, texte]) => localStorage.setItem(cle, texte), [
				CLE,
				garde,
			] as const);
		}
		const inerte = options.javaScriptEnabled === false || page.endsWith('.svg');
		if (inerte) await onglet.goto(banc.url(page));
		else await visit(onglet, banc.url(page));
		return onglet;
	};
	const openLivret: BancLivret['openLivret'] = async (garde, options = {}) => {
		const onglet = await openAvec('/mon-livret/', garde, options);
		await ready(onglet);
		return onglet;
	};
	return Object.assign(banc, { openAvec, openLivret });
}

export const keep = (refs: (string | undefined)[], titre = ''): string =>
	JSON.stringify({ titre, refs });
export const ready = (onglet: Page): Promise<unknown> =>
	onglet.waitForSelector('mon-livret[data-etat=pret]');
export const listed = (onglet: Page): Promise<string[]> =>
	onglet.locator('.livret-liste a').allInnerTexts();
export const kept = (onglet: Page): Promise<{ titre: string; refs: string[] }> =>
	onglet.evaluate((cle) => JSON.parse(localStorage.getItem(cle) ?? '{}'), CLE);
export const say = (onglet: Page): Promise<string> => onglet.locator('.livret-etat').innerText();
