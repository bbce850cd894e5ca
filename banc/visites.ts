/** What a browser takes to open pages: first with nothing kept, then with what it has kept. */
import type { Browser } from 'playwright-core';
import type { Empreinte } from './ecoindex.ts';
import { type ServeurCompteur, sumKo, type Transfert } from './serveur.ts';

/** As the reference implementation of EcoIndex opens a page: large, down to its end, then at rest. */
const ECRAN = { width: 1920, height: 1080 };

/** The figures of a page, and what it made the server send. */
export async function visitOne(
	navigateur: Browser,
	serveur: ServeurCompteur,
	page: string,
): Promise<Empreinte & { transferts: Transfert[] }> {
	const contexte = await navigateur.newContext({ viewport: ECRAN });
	const onglet = await contexte.newPage();
	serveur.take();
	await onglet.goto(serveur.adresse + page, { waitUntil: 'networkidle' });
	await onglet.evaluate(() => window.scrollTo({ top: document.body.scrollHeight }));
	await onglet.waitForLoadState('networkidle');
	await onglet.waitForTimeout(500);
	const elements = await onglet.evaluate(
		() => document.querySelectorAll('*').length - document.querySelectorAll('svg *').length,
	);
	await contexte.close();
	const transferts = serveur.take();
	return { elements, requetes: transferts.length, ko: sumKo(transferts), transferts };
}

/** What each of these pages makes the server send, one after the other in the same browser. */
export async function visitSuite(
	navigateur: Browser,
	serveur: ServeurCompteur,
	pages: readonly string[],
): Promise<Transfert[][]> {
	const contexte = await navigateur.newContext();
	const onglet = await contexte.newPage();
	const suite: Transfert[][] = [];
	for (const page of pages) {
		serveur.take();
		await onglet.goto(serveur.adresse + page, { waitUntil: 'networkidle' });
		suite.push(serveur.take());
	}
	await contexte.close();
	return suite;
}
