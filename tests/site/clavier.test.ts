/** Each page type is walked with the keyboard alone, from its first stop to its last. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { SCRIPTS_PRETS, samplePages, unfoldAll, useBanc, visitAll } from '../outils/site.ts';

const banc = useBanc();

/** Numbers what the keyboard should reach, in the order of the page; gives how it would be called. Of the choices under one name, one is. */
const markArrets = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => {
		const sel =
			'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, audio[controls], [tabindex="0"]';
		const vus = new Map<string, HTMLElement | SVGElement>();
		for (const e of document.querySelectorAll<HTMLElement | SVGElement>(sel)) {
			const cache = !e.checkVisibility({ visibilityProperty: true }) || e.closest('[inert]');
			if (cache || e.tabIndex < 0 || e.getClientRects().length === 0) continue;
			const radio = e instanceof HTMLInputElement && e.type === 'radio';
			const cle = radio ? `${e.form?.id ?? ''} ${e.name}` : `${vus.size}`;
			if (radio && vus.has(cle)) e.dataset.arret = vus.get(cle)?.dataset.arret ?? '';
			else {
				e.dataset.arret = String(vus.size);
				vus.set(cle, e);
			}
		}
		return [...vus.values()].map((e) =>
			`${e.localName} ${e.getAttribute('aria-label') ?? (e.textContent?.trim() || e.id)}`.slice(
				0,
				50,
			),
		);
	});

/** Where the keyboard is: its number, and what is wrong there. Nothing once it has left the page. */
const lookAround = (onglet: Page): Promise<{ arret: number; fautes: string[] } | undefined> =>
	onglet.evaluate(async () => {
		// What comes into sight has come.
		await new Promise((suite) => requestAnimationFrame(suite));
		const e = document.activeElement;
		if (!(e instanceof HTMLElement || e instanceof SVGElement) || e === document.body)
			return undefined;
		const fautes: string[] = [];
		// The parts of a date or of an hour are marked by the browser.
		const parties = e instanceof HTMLInputElement && /^(?:date|time|month|week)$/.test(e.type);
		if (!parties && getComputedStyle(e).outlineStyle === 'none') fautes.push('sans marque');
		const { left, right, top, bottom } = e.getClientRects()[0] ?? e.getBoundingClientRect();
		const [haut, bas] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
		const la = document.elementFromPoint((left + right) / 2, (haut + bas) / 2);
		const etiquette = e instanceof HTMLInputElement ? [...(e.labels ?? [])] : [];
		if (bas <= haut) fautes.push('hors de l’écran');
		// Of a map, what is drawn over a link is a part of it.
		else if (
			e instanceof HTMLElement &&
			la &&
			![e, ...etiquette].some((sien) => sien.contains(la) || la.contains(sien))
		)
			fautes.push(`sous ${la.localName}.${la.className}`);
		return { arret: Number(e.dataset.arret ?? -1), fautes };
	});

/** More stops than there are fields: the parts of dates and hours. */
const PARTIES_MAX = 30;

/** What is wrong along the way. */
async function walk(onglet: Page): Promise<string[]> {
	await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
	await unfoldAll(onglet);
	const arrets = await markArrets(onglet);
	const vus: number[] = [];
	const fautes: string[] = [];
	for (let i = 0; i <= arrets.length + PARTIES_MAX; i++) {
		await onglet.keyboard.press('Tab');
		const ici = await lookAround(onglet);
		// After the last, some browsers begin again.
		if (!ici || (vus.length > 1 && ici.arret === vus[0])) break;
		// A part of the field before it, or what scrolls, which the browser lets the keyboard reach.
		if (ici.arret === -1 || ici.arret === vus.at(-1)) continue;
		vus.push(ici.arret);
		for (const faute of ici.fautes) fautes.push(`${arrets[ici.arret]} : ${faute}`);
	}
	return [
		...fautes,
		...arrets.filter((_, n) => !vus.includes(n)).map((dit) => `${dit} : jamais atteint`),
		...vus.filter((n, i) => n < (vus[i - 1] ?? -1)).map((n) => `${arrets[n]} : à rebours`),
		...(new Set(vus).size < vus.length ? ['un arrêt revient'] : []),
	];
}

test('the keyboard reaches everything on a page of each type, once, in order, in sight, and leaves', async () => {
	const fautes = await visitAll(
		banc.navigateur,
		samplePages(banc.dossier).map(banc.url),
		{ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
		async (onglet, adresse) =>
			(await walk(onglet)).map((faute) => `${new URL(adresse).pathname} ${faute}`),
	);
	assert.deepEqual(fautes, []);
});
