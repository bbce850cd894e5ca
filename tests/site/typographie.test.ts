/** What is read on every page, and copied from it: no two words glued, no gap before a stop, « 1er ». */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import {
	listPages,
	listPagesVariees,
	PAGE_DE_FICHE,
	readPage,
	samplePages,
	useBanc,
	visit,
} from '../outils/site.ts';

const banc = useBanc();

const sansScript = (html: string): string =>
	html.replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, '');

/** Words of two parts of a line that touch: « but25 min ». A call touches the word it is about. */
const listColles = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => {
		const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const fautes = new Set<string>();
		let avant: Text | undefined;
		const isEnLigne = (noeud: Node, jusque: Node): boolean => {
			for (let e = noeud.parentElement; e && e !== jusque; e = e.parentElement)
				if (getComputedStyle(e).display !== 'inline' || e.matches('.appel, sup, .invisible'))
					return false;
			return true;
		};
		for (let n = textes.nextNode() as Text | null; n; n = textes.nextNode() as Text | null) {
			if (n.data === '' || n.parentElement?.closest('script, style, noscript, svg')) continue;
			if (avant && /[\p{L}\d)»]$/u.test(avant.data) && /^[\p{L}\d(«]/u.test(n.data)) {
				const plage = document.createRange();
				plage.setStartBefore(avant);
				plage.setEndAfter(n);
				const commun = plage.commonAncestorContainer;
				const entre = plage.cloneContents().querySelector('br, img, [role=img]');
				if (
					!entre &&
					avant.parentNode !== n.parentNode &&
					isEnLigne(avant, commun) &&
					isEnLigne(n, commun)
				)
					fautes.add(`${avant.data.slice(-15)}|${n.data.slice(0, 15)}`);
			}
			avant = n;
		}
		return [...fautes];
	});

test('between two parts of a line there is a space, for the eye and for who copies', async () => {
	const onglet = await banc.open('/', { javaScriptEnabled: true });
	const fiches = listPages(banc.dossier).filter((p) => PAGE_DE_FICHE.test(p));
	const pages = [...samplePages(banc.dossier), ...fiches.filter((_, i) => i % 2 === 0)];
	const fautes: string[] = [];
	for (const page of new Set(pages)) {
		await onglet.goto(banc.url(page), { waitUntil: 'domcontentloaded' });
		fautes.push(...(await listColles(onglet)).map((f) => `${page} ${f}`));
	}
	assert.deepEqual(fautes, []);
	await onglet.context().close();
});

test('no call of a note follows a stop, and no bracket follows another', () => {
	const fautes = listPagesVariees(banc.dossier)
		.filter((p) => PAGE_DE_FICHE.test(p))
		.flatMap((page) =>
			[
				...readPage(banc.dossier, page).matchAll(
					/[^>\s.]{0,20}[.?!;,] ?<a class="appel"[^>]*>|\) \([^)]*\)/g,
				),
			].map((m) => `${page} ${m[0]}`),
		);
	assert.deepEqual(fautes, []);
});

test('« 1er » has its end above the line wherever a sheet says it', () => {
	const fautes = listPagesVariees(banc.dossier)
		.filter((p) => PAGE_DE_FICHE.test(p))
		.flatMap((page) => {
			const corps = sansScript(readPage(banc.dossier, page)).replace(/^[\s\S]*?<main/, '<main');
			return [
				...corps
					.replace(/="[^"]*"/g, '')
					.matchAll(/.{0,20}(?<![-/\d])1(?:er|re|ère)\b(?![-/]).{0,10}/g),
			].map((m) => `${page} ${m[0]}`);
		});
	assert.deepEqual(fautes, []);
});

test('what is copied from a step has its spaces, and a call touches its stop', async () => {
	const onglet = await banc.open('/outils/enquete-collective/');
	const etape = onglet.locator('.bloc-etape .bloc-nom').first();
	assert.match(await etape.innerText(), /\p{L} \d+[\s\u00a0](?:min|h|minutes|heures?)/u);
	await visit(onglet, banc.url('/actions/chasser-les-fuites-d-eau/'));
	const fin = await onglet
		.locator('.appel')
		.first()
		.evaluate((e) => getComputedStyle(e).paddingInlineEnd);
	assert.equal(fin, '0px');
	await onglet.context().close();
});
