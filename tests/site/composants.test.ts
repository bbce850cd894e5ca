/** The page of the components: every named example is there, valid, readable, and fits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { cleExemple } from '../../src/components/exemples/documentation.ts';
import { parties } from '../../src/components/exemples/parties.ts';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { readDocumentations } from '../outils/exemples.ts';
import { readPage, useBanc } from '../outils/site.ts';

const PAGE = '/composants/';
const exemples = [...readDocumentations(), ...parties].flatMap(({ nom, ecran = false, exemples }) =>
	exemples.map((e) => ({ cle: cleExemple(nom, e.nom), ecran })),
);
const banc = useBanc();

/** The page with all that it folds open: its parts first, then what they held. */
async function openPage(colorScheme: 'light' | 'dark' = 'light', width = 1280): Promise<Page> {
	const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
	const onglet = await banc.open(PAGE, options);
	await unfoldAll(onglet);
	await onglet.waitForFunction(() => !document.querySelector('main noscript'));
	await unfoldAll(onglet);
	return onglet;
}

const unfoldAll = (onglet: Page): Promise<void> =>
	onglet.locator('details').evaluateAll((plies) => {
		for (const plie of plies) (plie as HTMLDetailsElement).open = true;
	});

/** The examples of which something can be seen. */
const listVisibles = (onglet: Page): Promise<(string | null)[]> =>
	onglet.locator('[data-exemple]').evaluateAll((tous) => {
		const isVisible = (e: Element): boolean => {
			const { width, height } = e.getBoundingClientRect();
			return width > 0 && height > 0;
		};
		return tous
			.filter((e) => [...e.querySelectorAll('*')].some(isVisible))
			.map((e) => e.getAttribute('data-exemple'));
	});

/** Where each example begins and ends in the source of the page. */
function findPlaces(noeud: Nodes, places = new Map<string, [number, number]>()) {
	const cle = noeud.type === 'element' && noeud.properties.dataExemple;
	const [debut, fin] = [noeud.position?.start.offset, noeud.position?.end.offset];
	if (cle && debut !== undefined && fin !== undefined) places.set(String(cle), [debut, fin]);
	if ('children' in noeud) for (const enfant of noeud.children) findPlaces(enfant, places);
	return places;
}

test('every named example is on the page, once, and shows something', async () => {
	const onglet = await openPage();
	assert.deepEqual((await listVisibles(onglet)).toSorted(), exemples.map((e) => e.cle).toSorted());
	await onglet.context().close();
});

test('html-validate finds no error in any example', async () => {
	const html = readPage(banc.dossier, PAGE);
	const places = findPlaces(fromHtml(html));
	assert.equal(places.size, exemples.length);
	const validateur = new HtmlValidate({ extends: ['html-validate:recommended'] });
	const { results } = await validateur.validateString(html, PAGE);
	const fautes = results
		.flatMap((r) => r.messages)
		.map(({ offset, ruleId, message }) => {
			const ici = [...places].find(([, [debut, fin]]) => debut <= offset && offset < fin);
			return `${ici?.[0] ?? 'around the examples'}: ${ruleId} ${message}`;
		});
	assert.deepEqual(fautes, []);
});

for (const [colorScheme, regles] of [
	['light', TOUTES],
	['dark', COULEURS],
] as const)
	test(`axe finds nothing in any example, ${colorScheme}`, async () => {
		const onglet = await openPage(colorScheme);
		const fautes: string[] = [];
		for (const { cle } of exemples)
			for (const faute of await findViolations(onglet, regles, `[data-exemple="${cle}"]`))
				fautes.push(`${cle}: ${faute}`);
		assert.deepEqual(fautes, []);
		await onglet.context().close();
	});

test('nothing scrolls sideways at 360 pixels, neither the page nor an example', async () => {
	const onglet = await openPage('light', 360);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 360);
	const larges = await onglet
		.locator('[data-exemple]')
		.evaluateAll((tous) =>
			tous.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.getAttribute('data-exemple')),
		);
	assert.deepEqual(larges, []);
	await onglet.context().close();
});

test('what is said not to be printed is not, and the rest is', async () => {
	const onglet = await openPage();
	await onglet.emulateMedia({ media: 'print' });
	// The page hides the frames of those that print nothing: what they hold is looked at.
	await onglet
		.locator('.exemple-ecran')
		.evaluateAll((tous) => tous.forEach((e) => void e.classList.remove('exemple-ecran')));
	assert.deepEqual(
		(await listVisibles(onglet)).toSorted(),
		exemples
			.filter((e) => !e.ecran)
			.map((e) => e.cle)
			.toSorted(),
	);
	await onglet.context().close();
});

test('those who contribute are led to it', async () => {
	const onglet = await banc.open('/contribuer/');
	await onglet.locator('main a', { hasText: 'les composants' }).click();
	assert.equal(new URL(onglet.url()).pathname, PAGE);
	await onglet.context().close();
});
