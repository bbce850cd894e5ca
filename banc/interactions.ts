/** How long after a click on a filter the next picture comes, as the browser itself tells. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { ServeurCompteur } from './serveur.ts';

/** Milliseconds below which the browser reports nothing. */
const SEUIL = 16;
const CASES = 20;
const TELEPHONE = { width: 360, height: 800 };

export interface Reglage {
	page: string;
	/** The element that holds the filters. */
	element: string;
	/** How many times slower the processor is made. */
	ralenti: number;
}

interface Fenetre extends Window {
	durees: number[];
}

function listen(): void {
	const fenetre = window as unknown as Fenetre;
	fenetre.durees = [];
	new PerformanceObserver((liste) => {
		for (const entree of liste.getEntries() as PerformanceEventTiming[])
			if (entree.interactionId) fenetre.durees.push(entree.duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** The filters may be folded, and in groups folded again. */
async function unfold(onglet: Page, element: string): Promise<void> {
	const fermes = ['details.facettes', '.facettes details'].map(
		(details) => `${element} ${details}:not([open]) > summary`,
	);
	const suivant = onglet.locator(fermes.join(', ')).filter({ visible: true }).first();
	for (let i = 0; i < CASES && (await suivant.count()) > 0; i++) await suivant.click();
}

/** A click may be several events: the longest is what the person waits for. */
async function clickOne(onglet: Page, cible: Locator): Promise<number> {
	await cible.scrollIntoViewIfNeeded();
	await onglet.evaluate(() => {
		(window as unknown as Fenetre).durees = [];
	});
	await cible.click();
	await onglet.waitForFunction(() => !document.querySelector('[data-etat=cherche]'));
	await onglet.waitForTimeout(200);
	const durees = await onglet.evaluate(() => (window as unknown as Fenetre).durees);
	return Math.max(SEUIL, ...durees);
}

/** Milliseconds of each click: filters ticked, then unticked, one after the other. */
export async function tickAll(
	navigateur: Browser,
	serveur: ServeurCompteur,
	{ page, element, ralenti }: Reglage,
): Promise<number[]> {
	const contexte = await navigateur.newContext({ viewport: TELEPHONE });
	await contexte.addInitScript(listen);
	const onglet = await contexte.newPage();
	await onglet.goto(serveur.adresse + page, { waitUntil: 'networkidle' });
	await unfold(onglet, element);
	const session = await contexte.newCDPSession(onglet);
	await session.send('Emulation.setCPUThrottlingRate', { rate: ralenti });
	const temps: number[] = [];
	for (const coche of await onglet.locator(`${element} input[type=checkbox]`).all()) {
		if (temps.length >= 2 * CASES) break;
		const label = coche.locator('xpath=ancestor::label');
		if (!(await label.isVisible()) || (await coche.isDisabled())) continue;
		temps.push(await clickOne(onglet, label), await clickOne(onglet, label));
	}
	await contexte.close();
	return temps;
}
