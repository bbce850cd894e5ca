import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
	type Banc,
	dossierSite,
	listPages,
	listPagesVariees,
	openBanc,
	samplePages,
} from '../outils/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TOUTES = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** A theme changes nothing but colours: the rules that look at them are enough for the second one. */
const COULEURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

let banc: Banc;
before(async () => {
	banc = await openBanc(await dossierSite());
});
after(() => banc?.close());

/** Every violation on a page, as « rule: elements ». */
async function violations(onglet: Page, regles: typeof TOUTES): Promise<string[]> {
	await onglet.evaluate(AXE);
	return onglet.evaluate(async (runOnly) => {
		type Axe = {
			run: (
				options: object,
			) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
		};
		const { axe } = window as unknown as { axe: Axe };
		const { violations: trouvees } = await axe.run({ runOnly });
		return trouvees.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
	}, regles);
}

for (const [colorScheme, regles] of [
	['light', TOUTES],
	['dark', COULEURS],
] as const)
	test(`axe finds nothing on any page, at phone width, ${colorScheme}`, async () => {
		const contexte = await banc.navigateur.newContext({
			colorScheme,
			viewport: { width: 360, height: 740 },
			bypassCSP: true,
		});
		const onglet = await contexte.newPage();
		const fautes: string[] = [];
		for (const page of listPagesVariees(banc.dossier)) {
			await onglet.goto(banc.url(page));
			for (const faute of await violations(onglet, regles)) fautes.push(`${page} ${faute}`);
		}
		await contexte.close();
		assert.deepEqual(fautes, []);
	});

test('axe finds nothing on one page of each type, at desktop width', async () => {
	const contexte = await banc.navigateur.newContext({ bypassCSP: true });
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	for (const page of samplePages(banc.dossier)) {
		await onglet.goto(banc.url(page));
		for (const faute of await violations(onglet, TOUTES)) fautes.push(`${page} ${faute}`);
	}
	await contexte.close();
	assert.deepEqual(fautes, []);
});

test('no page scrolls sideways at 320 pixels', async () => {
	const onglet = await banc.open('/', { viewport: { width: 320, height: 640 } });
	const larges: string[] = [];
	for (const page of listPages(banc.dossier)) {
		await onglet.goto(banc.url(page));
		const trop = await onglet.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (trop > 0) larges.push(`${page}: ${trop}px`);
	}
	assert.deepEqual(larges, []);
	await onglet.context().close();
});

test('the first Tab shows the way to the content, and Enter takes there', async () => {
	const onglet = await banc.open('/outils/enquete-collective/');
	await onglet.keyboard.press('Tab');
	assert.equal(
		await onglet.evaluate(() => document.activeElement?.textContent),
		'Aller au contenu',
	);
	await onglet.keyboard.press('Enter');
	assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'site-contenu');
	await onglet.context().close();
});

test('every focusable element of each page type shows where the focus is', async () => {
	const onglet = await banc.open('/');
	for (const page of samplePages(banc.dossier)) {
		await onglet.goto(banc.url(page));
		for (let i = 0; i < 12; i++) {
			await onglet.keyboard.press('Tab');
			const style = await onglet.evaluate(() => {
				const e = document.activeElement;
				return e && e !== document.body ? getComputedStyle(e).outlineStyle : 'solid';
			});
			assert.notEqual(style, 'none', `${page}, Tab ${i + 1}`);
		}
	}
	await onglet.context().close();
});
