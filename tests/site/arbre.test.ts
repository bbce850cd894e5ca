/** What is heard of a page comes in the order in which it is seen: parts, headings, fields, pictures, tables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { SCRIPTS_PRETS, samplePages, unfoldAll, useBanc, visitAll } from '../outils/site.ts';

const banc = useBanc();

interface Noeud {
	ignored: boolean;
	role?: { value: string };
	name?: { value: string };
	nodeId: string;
	childIds?: string[];
}

/** What people jump to. */
const REPERES = new Set(['banner', 'navigation', 'main', 'contentinfo', 'search', 'heading']);

/** The landmarks and the headings of the tree that a screen reader is given, in its order. */
async function readArbre(onglet: Page): Promise<string[]> {
	const cdp = await onglet.context().newCDPSession(onglet);
	const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as {
		nodes: Noeud[];
	};
	await cdp.detach();
	const parId = new Map(nodes.map((n) => [n.nodeId, n]));
	const lus: string[] = [];
	const read = (noeud: Noeud | undefined): void => {
		if (!noeud) return;
		const role = noeud.role?.value ?? '';
		if (!noeud.ignored && REPERES.has(role)) lus.push(`${role} ${noeud.name?.value ?? ''}`.trim());
		for (const id of noeud.childIds ?? []) read(parId.get(id));
	};
	read(nodes[0]);
	return lus;
}

/** Blocks that stand above one that comes before them, each after that one. */
const listRebours = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => {
		const sel = 'h1, h2, h3, h4, h5, h6, p, table, figure, input, select, textarea, footer';
		const dit = (e: Element): string =>
			`${e.localName} « ${(e.textContent?.trim() || e.id).replace(/\s+/g, ' ').slice(0, 40)} »`;
		const flotte = (e: Element | null): boolean =>
			e !== null &&
			(/^(?:fixed|sticky|absolute)$/.test(getComputedStyle(e).position) || flotte(e.parentElement));
		const fautes: string[] = [];
		let avant: { e: Element; haut: number } | undefined;
		for (const e of document.querySelectorAll(sel)) {
			if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const { top, height, width } = e.getBoundingClientRect();
			// What is heard and not seen has a pixel; what floats has no place in the page.
			if (height <= 1 || width <= 1 || flotte(e)) continue;
			if (avant && top < avant.haut - 1) fautes.push(`${dit(e)} au-dessus de ${dit(avant.e)}`);
			avant = { e, haut: top };
		}
		return fautes;
	});

/** The parts of every page, in the order in which they are met. */
const PARTIES = ['banner', 'main', 'contentinfo'];

test('on a phone, what is heard comes in the order in which it is seen', async () => {
	const fautes = await visitAll(
		banc.navigateur,
		samplePages(banc.dossier).map(banc.url),
		{ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' },
		async (onglet, adresse) => {
			await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
			await unfoldAll(onglet);
			const arbre = await readArbre(onglet);
			const parties = arbre.filter((dit) => PARTIES.includes(dit.split(' ')[0] ?? ''));
			const titres = arbre.filter((dit) => dit.startsWith('heading'));
			const vus = await onglet
				.locator('h1, h2, h3, h4, h5, h6')
				.evaluateAll(
					(liste) =>
						liste
							.filter(
								(e) =>
									e.checkVisibility({ visibilityProperty: true }) &&
									!e.closest('[aria-hidden=true]'),
							)
							.map((e) => e.localName).length,
				);
			return [
				...(await listRebours(onglet)),
				...(parties.map((dit) => dit.split(' ')[0]).join() === PARTIES.join()
					? []
					: [parties.join()]),
				...(titres.length === vus ? [] : [`${titres.length} titres entendus, ${vus} vus`]),
				...(titres.includes('heading') ? ['un titre sans nom'] : []),
			].map((faute) => `${new URL(adresse).pathname} ${faute}`);
		},
	);
	assert.deepEqual(fautes, []);
});
