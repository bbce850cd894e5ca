/** Five answers give three sheets: in the page, in its address, on paper, and without scripts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildMatiere, type Matiere } from '../../src/core/depart/matiere.ts';
import { type Choix, QUESTIONS } from '../../src/core/depart/sequence.ts';
import { buildAdresseDepart, buildVueDepart, listProfils } from '../../src/vues/depart/depart.ts';
import { readCorpus } from '../contenu.ts';
import { readPages } from '../outils/pdf.ts';
import { debordOf, reload, useBanc, visit } from '../outils/site.ts';

const PAGE = '/par-ou-commencer/';
const CHOIX: Choix = {
	qui: 'agents',
	habitants: 'plusieurs',
	temps: 'une-heure',
	animation: 'personne',
	moment: 'un-groupe',
};
const ADRESSE =
	'/par-ou-commencer/?qui=agents&habitants=plusieurs&temps=une-heure&animation=personne&moment=un-groupe';
const TELEPHONE = { viewport: { width: 360, height: 740 } };

const catalogue = readCorpus();
const matiere = buildMatiere(catalogue) as Matiere;
const profils = listProfils(catalogue.depart);
const banc = useBanc();

const adresseOf = (onglet: Page): string =>
	new URL(onglet.url()).pathname + new URL(onglet.url()).search;
const titresOf = (onglet: Page): Promise<string[]> =>
	onglet.locator('.depart-pas h3').allInnerTexts();

async function answer(onglet: Page, choix: Choix): Promise<void> {
	for (const q of QUESTIONS) await onglet.check(`[name=${q}][value=${choix[q]}]`);
	await onglet.getByRole('button', { name: 'Voir mes trois fiches' }).click();
	await onglet.waitForSelector('.depart-resultat:not([hidden])');
}

test('on a phone, five answers give three sheets, kept by the address', async (t) => {
	const onglet = await banc.open(PAGE, TELEPHONE);
	t.after(() => onglet.context().close());
	await answer(onglet, CHOIX);
	assert.equal(adresseOf(onglet), ADRESSE);
	const titres = await titresOf(onglet);
	assert.equal(titres.length, 3);
	assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'depart-titre');
	assert.equal(await onglet.locator('form.depart-questions').isVisible(), false);
	const trop = await debordOf(onglet);
	assert.ok(trop <= 0, `${trop}px too wide`);
	await reload(onglet);
	await onglet.waitForSelector('.depart-resultat:not([hidden])');
	assert.deepEqual(await titresOf(onglet), titres);
});

for (const width of [360, 1280])
	test(`the three sheets come into view from their title, and the questions from theirs, ${width} pixels wide`, async (t) => {
		const onglet = await banc.open(PAGE, { viewport: { width, height: 740 } });
		t.after(() => onglet.context().close());
		const hautOf = async (id: string): Promise<void> => {
			const haut = await onglet.locator(id).evaluate((e) => e.getBoundingClientRect().top);
			assert.ok(haut >= 0 && haut < 100, `${id}: ${haut}px`);
			assert.equal(await onglet.evaluate(() => `#${document.activeElement?.id}`), id);
		};
		await answer(onglet, CHOIX);
		await hautOf('#depart-titre');
		await onglet.getByRole('button', { name: 'Changer mes réponses' }).click();
		await hautOf('#depart-questions');
	});

test('the way back leads to the questions, then forward to the sheets; answers can change', async (t) => {
	const onglet = await banc.open(PAGE, TELEPHONE);
	t.after(() => onglet.context().close());
	await answer(onglet, CHOIX);
	const titres = await titresOf(onglet);
	await onglet.goBack();
	await onglet.waitForSelector('form.depart-questions:not([hidden])');
	assert.equal(adresseOf(onglet), PAGE);
	await onglet.goForward();
	await onglet.waitForSelector('.depart-resultat:not([hidden])');
	assert.deepEqual(await titresOf(onglet), titres);
	await onglet.getByRole('button', { name: 'Changer mes réponses' }).click();
	assert.equal(await onglet.locator('[name=qui][value=agents]').isChecked(), true);
	await answer(onglet, { ...CHOIX, qui: 'ecole' });
	assert.notDeepEqual(await titresOf(onglet), titres);
});

test('the questions can be answered from the keyboard alone', async (t) => {
	const onglet = await banc.open(PAGE);
	t.after(() => onglet.context().close());
	await onglet.locator('[name=qui]').first().focus();
	for (const _ of QUESTIONS) {
		await onglet.keyboard.press('Space');
		await onglet.keyboard.press('Tab');
	}
	await onglet.keyboard.press('Enter');
	await onglet.waitForSelector('.depart-resultat:not([hidden])');
	assert.equal(
		adresseOf(onglet),
		'/par-ou-commencer/?qui=elus&habitants=moins-de-500&temps=une-heure&animation=personne&moment=rien',
	);
});

test('an address made by anyone shows the questions', async (t) => {
	const onglet = await banc.open(`${ADRESSE}<img src=x>`);
	t.after(() => onglet.context().close());
	await onglet.waitForSelector('form.depart-questions:not([hidden])');
	assert.equal(await onglet.locator('.depart-resultat').isVisible(), false);
	assert.equal(await onglet.locator('[name=qui][value=agents]').isChecked(), true);
});

test('when the sheets cannot be read, the page says so and offers the profiles', async (t) => {
	const onglet = await banc.open(PAGE);
	t.after(() => onglet.context().close());
	await onglet.route('**/questions.json', (route) => route.abort());
	for (const q of QUESTIONS) await onglet.check(`[name=${q}][value=${CHOIX[q]}]`);
	await onglet.getByRole('button', { name: 'Voir mes trois fiches' }).click();
	await onglet.waitForSelector('.depart-panne:not([hidden])');
	assert.equal(await onglet.locator('.depart-profils a').first().isVisible(), true);
	await onglet.unroute('**/questions.json');
	await onglet.getByRole('button', { name: 'Voir mes trois fiches' }).click();
	await onglet.waitForSelector('.depart-resultat:not([hidden])');
	assert.equal(await onglet.locator('.depart-panne').isVisible(), false);
});

test('without scripts, each profile has its page, from the first one', async (t) => {
	const onglet = await banc.open(PAGE, { ...TELEPHONE, javaScriptEnabled: false });
	t.after(() => onglet.context().close());
	assert.equal(await onglet.locator('form.depart-questions').isVisible(), false);
	assert.match(await onglet.locator('#site-contenu noscript').innerText(), /profil le plus proche/);
	assert.equal(await onglet.locator('.depart-profils .liens a').count(), profils.length);
	await onglet.getByRole('link', { name: 'Élu·e seul·e, une heure par semaine' }).click();
	assert.equal((await titresOf(onglet)).length, 3);
	const trop = await debordOf(onglet);
	assert.ok(trop <= 0, `${trop}px too wide`);
});

test('a profile and the same answers in the page say the same, with the same elements', async (t) => {
	const onglet = await banc.open(PAGE);
	t.after(() => onglet.context().close());
	const read = (): Promise<string> =>
		onglet.locator('.depart').evaluate((e) => {
			const copie = e.cloneNode(true) as Element;
			for (const a of copie.querySelectorAll('*'))
				for (const { name } of [...a.attributes])
					if (name.startsWith('data-')) a.removeAttribute(name);
			return copie.innerHTML
				.replace(/>\s+</g, '><')
				.replace(/class=""/g, '')
				.replace(/\s+>/g, '>');
		});
	for (const { href, choix } of profils) {
		await visit(onglet, banc.url(href));
		const toutFait = await read();
		await onglet.goto(banc.url(buildAdresseDepart(choix)));
		await onglet.waitForSelector('.depart-resultat:not([hidden])');
		assert.equal(await read(), toutFait, href);
	}
});

/** The answers whose result is the longest to print. */
function findPlusLong(): Choix {
	let choix: Partial<Choix>[] = [{}];
	for (const q of QUESTIONS)
		choix = choix.flatMap((c) => matiere.questions[q].reponses.map((r) => ({ ...c, [q]: r.id })));
	const longueurs = (choix as Choix[]).map((c) => ({
		c,
		n: JSON.stringify(buildVueDepart(matiere, c)).length,
	}));
	return longueurs.sort((a, b) => b.n - a.n)[0]?.c as Choix;
}

test('every profile and the longest result print on one A4, with their address', async (t) => {
	const onglet = await banc.open(PAGE);
	t.after(() => onglet.context().close());
	const pages = [...profils.map((p) => p.href), ADRESSE, buildAdresseDepart(findPlusLong())];
	for (const page of pages) {
		await visit(onglet, banc.url(page));
		await onglet.waitForSelector('.depart');
		const feuilles = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
		assert.equal(feuilles.length, 1, page);
		const texte = (feuilles[0] ?? '').replace(/\s+/gu, ' ');
		assert.match(texte, /Trois fiches, dans cet ordre.*Le temps en tout.*Vos réponses/, page);
		assert.match(texte, /par-ou-commencer\//, page);
		assert.doesNotMatch(texte, /Changer mes réponses|profil le plus proche|Rubriques/, page);
	}
});

test('the home page and the header lead to the questions', async (t) => {
	const onglet = await banc.open('/', TELEPHONE);
	t.after(() => onglet.context().close());
	const liens = await onglet.locator(`a[href="${PAGE}"]`).allInnerTexts();
	assert.deepEqual(liens, ['Commencer', 'Cinq questions pour trouver vos trois premières fiches']);
	for (const width of [360, 320]) {
		await onglet.setViewportSize({ width, height: 740 });
		await onglet.locator('.entete [data-repli]').click();
		const trop = await debordOf(onglet);
		assert.ok(trop <= 0, `${width}: ${trop}px too wide`);
	}
});
