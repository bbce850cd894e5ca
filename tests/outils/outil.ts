/** The page of a tool that keeps what one does: opened by a person, then in another of their tabs. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Banc, visit } from './site.ts';

interface Essai {
	after: (run: () => unknown) => void;
}

/** `open`: a person of their own, until the test ends; `openIn`: a new tab of a person. */
export function createOuvreur(
	banc: Banc,
	page: string,
): {
	open: (t: Essai, options?: BrowserContextOptions) => Promise<Page>;
	openIn: (contexte: BrowserContext) => Promise<Page>;
} {
	const openIn = async (contexte: BrowserContext): Promise<Page> => {
		const onglet = await contexte.newPage();
		await visit(onglet, banc.url(page));
		return onglet;
	};
	return {
		openIn,
		open: async (t, options = {}) => {
			const contexte = await banc.navigateur.newContext({ acceptDownloads: true, ...options });
			t.after(() => contexte.close());
			return openIn(contexte);
		},
	};
}

/** A browser tells its other tabs what one keeps a little later: until this one can read a text that holds that. */
export const waitGarde = async (onglet: Page, bout: string): Promise<void> => {
	await onglet.waitForFunction(
		(dit) => Object.values(localStorage).some((brut) => String(brut).includes(dit)),
		bout,
	);
};
