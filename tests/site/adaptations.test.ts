/** Pages as people set them: letters further apart, fewer movements, colours of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { debordOf, samplePages, unfoldAll, useBanc, visit } from '../outils/site.ts';

const banc = useBanc();

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const ESPACEMENTS = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Elements whose own words do not fit in them, and are cut. */
const listCoupes = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, .entete *, .pied *')]
			.filter((e) => {
				const { overflowX, overflowY, clip, clipPath, position, webkitLineClamp } =
					getComputedStyle(e);
				// The beginning of what a fold holds, which says that it goes on.
				if (webkitLineClamp !== 'none') return false;
				// What is hidden to the eye, for screen readers alone.
				if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return false;
				const dit = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
				const large =
					overflowX !== 'visible' && overflowX !== 'auto' && e.scrollWidth > e.clientWidth + 1;
				const haut =
					overflowY !== 'visible' && overflowY !== 'auto' && e.scrollHeight > e.clientHeight + 1;
				return dit && e.clientWidth > 0 && (large || haut);
			})
			.map(
				(e) =>
					`${e.tagName.toLowerCase()}.${e.className} « ${e.textContent?.trim().slice(0, 40)} »`,
			),
	);

test('letters, words and lines further apart cut nothing and widen no page', async () => {
	const contexte = await banc.navigateur.newContext({
		...{ viewport: { width: 360, height: 740 }, bypassCSP: true },
	});
	const onglet = await contexte.newPage();
	const pertes: string[] = [];
	for (const page of samplePages(banc.dossier)) {
		await visit(onglet, banc.url(page));
		await unfoldAll(onglet);
		await onglet.addStyleTag({ content: ESPACEMENTS });
		const trop = await debordOf(onglet);
		if (trop > 0) pertes.push(`${page} : ${trop} px de trop`);
		for (const coupe of await listCoupes(onglet)) pertes.push(`${page} : ${coupe}`);
	}
	await contexte.close();
	assert.deepEqual(pertes, []);
});

test('nothing moves by itself, and nothing moves at all for those who ask so', async () => {
	const onglet = await banc.open('/');
	const bougent: string[] = [];
	for (const reducedMotion of ['no-preference', 'reduce'] as const) {
		await onglet.emulateMedia({ reducedMotion });
		for (const page of samplePages(banc.dossier)) {
			await visit(onglet, banc.url(page));
			const trouves = await onglet.evaluate((reduit) => {
				const durees = document
					.getAnimations()
					.filter((a) => a.playState === 'running')
					.map((a) => Number(a.effect?.getComputedTiming().endTime ?? 0));
				const transitions = reduit
					? [...document.querySelectorAll('*')].filter((e) =>
							getComputedStyle(e)
								.transitionDuration.split(',')
								.some((d) => Number.parseFloat(d) > 0.01),
						).length
					: 0;
				// WCAG 2.2.2: five seconds.
				return [...durees.filter((d) => d > 5000), ...Array.from({ length: transitions }, () => 0)];
			}, reducedMotion === 'reduce');
			if (trouves.length > 0) bougent.push(`${page} ${reducedMotion} : ${trouves.length}`);
		}
	}
	await onglet.context().close();
	assert.deepEqual(bougent, []);
});

test('with colours forced by the system, fields and buttons keep an edge, and the focus its ring', async () => {
	const onglet = await banc.open('/');
	await onglet.emulateMedia({ forcedColors: 'active' });
	const sans: string[] = [];
	for (const page of samplePages(banc.dossier)) {
		await visit(onglet, banc.url(page));
		const trouves = await onglet.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'main input:not([type=hidden], [type=file]), main select, main textarea, main button, .bouton',
				),
			]
				.filter((e) => e.checkVisibility())
				.filter((e) => {
					const { borderTopWidth, borderTopStyle, appearance, textDecorationLine, outlineStyle } =
						getComputedStyle(e);
					const bord = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
					return (
						!bord &&
						appearance === 'none' &&
						textDecorationLine === 'none' &&
						outlineStyle === 'none'
					);
				})
				.map((e) => `${e.tagName.toLowerCase()}[${e.getAttribute('type')}]#${e.id}.${e.className}`),
		);
		if (trouves.length > 0) sans.push(`${page} : ${[...new Set(trouves)].join(', ')}`);
		await onglet.keyboard.press('Tab');
		const anneau = await onglet.evaluate(
			() => getComputedStyle(document.activeElement as Element).outlineStyle,
		);
		if (anneau === 'none') sans.push(`${page} : pas d’anneau`);
	}
	await onglet.context().close();
	assert.deepEqual(sans, []);
});
