/** Large letters, fingers, the keyboard: what a page owes to those who read it otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { listPages, samplePages, useBanc, visit } from '../outils/site.ts';

const banc = useBanc();

const TELEPHONE = { viewport: { width: 360, height: 800 } };

/** How wide the page becomes with letters twice as large, and what makes it so. */
const measure = (onglet: Page): Promise<[number, string]> =>
	onglet.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
		const largeur = document.documentElement.scrollWidth;
		const large = [...document.querySelectorAll('main *, header *, footer *')].find(
			(e) => e.getBoundingClientRect().right > 361 && !e.closest('.tableau, svg, pre'),
		);
		return [largeur, large ? `${large.localName}.${large.className}` : ''];
	});

test('letters twice as large never widen a page on a phone, whatever its type', async () => {
	const onglet = await banc.open('/', TELEPHONE);
	const fautes: string[] = [];
	for (const page of samplePages(banc.dossier)) {
		await visit(onglet, banc.url(page));
		const [largeur, cause] = await measure(onglet);
		if (largeur > 360) fautes.push(`${page} ${largeur} ${cause}`);
	}
	assert.deepEqual(fautes, []);
	await onglet.context().close();
});

test('on the map of a phone every target is large enough, and the list leads where the others do', async () => {
	const onglet = await banc.open('/carte/', TELEPHONE);
	const listees = new Set<string>();
	for (const page of listPages(banc.dossier).filter((p) => /^\/carte\/(?:[a-z-]+\/)?$/.test(p))) {
		await visit(onglet, banc.url(page));
		const cibles = await onglet.locator('.france-carte a').evaluateAll((liens) =>
			liens.map((lien) => {
				const { width, height } = lien.getBoundingClientRect();
				const touchable = getComputedStyle(lien).pointerEvents !== 'none';
				return { href: lien.getAttribute('href') ?? '', cote: Math.min(width, height), touchable };
			}),
		);
		assert.ok(cibles.length > 0, page);
		for (const { href, cote, touchable } of cibles)
			assert.ok(!touchable || cote >= 24, `${page} ${href} ${cote}px`);
		for (const a of await onglet
			.locator('main a:not(svg a)')
			.evaluateAll((l) => l.map((e) => e.getAttribute('href') ?? '')))
			listees.add(a);
		for (const { href, touchable } of cibles.filter((c) => !c.touchable))
			if (href.startsWith('#'))
				assert.equal(
					await onglet.locator(`[id="${href.slice(1)}"]`).count(),
					1,
					`${page} ${href} ${touchable}`,
				);
	}
	await visit(onglet, banc.url('/carte/'));
	const points = await onglet
		.locator('.france-point')
		.evaluateAll((l) => l.map((e) => e.getAttribute('href') ?? ''));
	assert.deepEqual(
		points.filter((href) => href.startsWith('/') && !listees.has(href)),
		[],
	);
	await onglet.context().close();
});

test('in the header the keyboard goes as the eye does, on a wide screen and on a phone', async () => {
	for (const width of [360, 1280]) {
		const onglet = await banc.open('/outils/', { viewport: { width, height: 800 } });
		if (width === 360) await onglet.getByRole('link', { name: 'Menu' }).click();
		const places = await onglet.locator('.entete :is(a, input, button):visible').evaluateAll((l) =>
			l.map((e) => {
				const r = e.getBoundingClientRect();
				return [Math.round((r.top + r.bottom) / 2), Math.round(r.left)] as const;
			}),
		);
		for (const [i, [haut, gauche]] of places.entries()) {
			const [avant, plus] = places[i - 1] ?? [0, 0];
			const memeRang = Math.abs(haut - avant) < 15;
			assert.ok(memeRang ? gauche > plus : haut > avant, `${width}px, stop ${i}`);
		}
		await onglet.context().close();
	}
});

test('the ring around a link of the summary is whole', async () => {
	const onglet = await banc.open('/outils/enquete-collective/', {
		viewport: { width: 1280, height: 800 },
	});
	const sommaire = onglet.locator('.barre-parties a').first();
	await onglet.keyboard.press('Tab');
	await sommaire.focus();
	const coupe = await sommaire.evaluate((e) => {
		const boite = e.closest('.barre-parties')?.getBoundingClientRect();
		const r = e.getBoundingClientRect();
		const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(e);
		const debord = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
		return { vu: outlineStyle !== 'none', dehors: boite ? boite.left - (r.left - debord) : 99 };
	});
	assert.equal(coupe.vu, true);
	assert.ok(coupe.dehors <= 0, `${coupe.dehors}px outside of what scrolls`);
	await onglet.context().close();
});

test('beside « Dire ce que vous en avez fait », the words stay on a line', async () => {
	for (const width of [360, 768, 1280]) {
		const onglet = await banc.open('/outils/enquete-collective/', {
			viewport: { width, height: 800 },
		});
		const hauteurs = await onglet
			.locator('.usages-portes > span > span')
			.evaluateAll((l) => l.map((e) => e.getBoundingClientRect().height));
		assert.ok(hauteurs.length > 0);
		for (const h of hauteurs) assert.ok(h < 30, `${width}px: ${h}px`);
		await onglet.context().close();
	}
});

test('on a phone the effects are stacked, and their rows keep the roles of a table', async () => {
	const onglet = await banc.open(
		'/actions/passer-la-cantine-en-bio-et-local/#fiche-effets',
		TELEPHONE,
	);
	const tableau = onglet.getByRole('table', { name: /Ce que cette action change/ });
	assert.ok((await tableau.getByRole('row').count()) >= 4);
	const largeurs = await tableau
		.locator('tbody td')
		.evaluateAll((l) => l.map((e) => e.getBoundingClientRect().width));
	assert.ok(Math.min(...largeurs) > 250, `${Math.min(...largeurs)}px`);
	await onglet.context().close();
});

test('no table leaves a column of sentences narrower than a few words on a phone', async () => {
	const onglet = await banc.open('/', TELEPHONE);
	const fautes: string[] = [];
	for (const page of [...samplePages(banc.dossier), '/outils/arpentage/deroule/']) {
		await onglet.goto(banc.url(page));
		const etroites = await onglet
			.locator('table :is(td, th)')
			.evaluateAll((cellules) =>
				cellules
					.filter(
						(c) =>
							(c.textContent ?? '').trim().length > 60 &&
							c.getBoundingClientRect().width < 120 &&
							c.getBoundingClientRect().width > 1,
					)
					.map(
						(c) =>
							`${Math.round(c.getBoundingClientRect().width)}px ${c.textContent?.slice(0, 20)}`,
					),
			);
		fautes.push(...etroites.map((e) => `${page} ${e}`));
	}
	assert.deepEqual(fautes, []);
	await onglet.context().close();
});
