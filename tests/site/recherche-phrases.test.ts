/** A search as people speak: sentences, numbers, papers, and what is no sheet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { countOf } from '../outils/facettes.ts';
import { searchFiches } from '../outils/recherche.ts';
import { useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const PRET = 'recherche-fiches[data-etat=pret]';
let onglet: Page;
const banc = useBanc(SITES.corpus, async ({ open }) => {
	onglet = await open('/recherche/');
});

const ask = async (requete: string): Promise<string[]> =>
	(await searchFiches(onglet, banc.url, requete)).refs;
const COMMERCE = 'actions/sauver-le-dernier-commerce';

const readCompte = async (): Promise<number> =>
	Number.parseInt(await onglet.locator('.liste-compte').innerText(), 10);

test('a sentence finds the sheet whose readers say as much', async () => {
	assert.equal((await ask('le patron prend sa retraite, aucun repreneur'))[0], COMMERCE);
	assert.equal((await ask('nos anciens doivent faire des kilomètres pour du pain'))[0], COMMERCE);
});

test('a word that no sheet writes finds those that write its neighbour', async () => {
	assert.ok((await ask('troquet')).includes(COMMERCE));
	assert.equal((await ask('bouquiner ensemble'))[0], 'outils/arpentage');
});

test('a number of people finds what is for as many', async () => {
	const refs = await ask('animer une réunion de 70 personnes');
	assert.ok(refs.slice(0, 3).includes('outils/world-cafe'), refs.join(', '));
	const rangOf = (ref: string): number => [...refs, ref].indexOf(ref);
	assert.ok(rangOf('outils/world-cafe') < rangOf('outils/arpentage'), 'twelve people at most');
});

test('with a filter or an order, a sentence keeps its answers, and their count follows', async () => {
	await onglet.goto(banc.url('/recherche/?q=le+patron+prend+sa+retraite+aucun+repreneur'));
	await onglet.waitForSelector(PRET);
	const tous = await readCompte();
	const actions = onglet.locator('label', {
		has: onglet.locator('[name=type][value=actions]'),
	});
	const annonce = await countOf(actions);
	assert.ok(annonce > 0 && annonce <= tous, `${annonce} of ${tous}`);
	for (const suite of ['', '&tri=duree']) {
		await onglet.goto(
			banc.url(`/recherche/?q=le+patron+prend+sa+retraite+aucun+repreneur&type=actions${suite}`),
		);
		await onglet.waitForSelector(PRET);
		assert.equal(await readCompte(), annonce);
		assert.equal(await onglet.locator('.resultats .carte').count(), Math.min(10, annonce));
	}
});

test('the paper of a sheet is found by its name, before the sheet', async () => {
	const lettre = await ask('lettre cantine');
	assert.equal(lettre[0], 'actions/passer-la-cantine-en-bio-et-local/mairie');
	assert.ok(lettre.includes('actions/passer-la-cantine-en-bio-et-local'));
	assert.equal((await ask('déroulé du world café'))[0], 'outils/world-cafe/deroule');
	for (const ref of [lettre[0], 'outils/world-cafe/deroule'])
		assert.equal((await fetch(banc.url(`/${ref}/`))).status, 200);
});

test('pages, words of the glossary and those to call on are found by their name, and say what they are', async () => {
	for (const [requete, attendu, sorte] of [
		['carte', 'carte', 'Page'],
		['plan du site', 'plan-du-site', 'Page'],
		['mon livret', 'mon-livret', 'Page'],
		['CUMA', 'glossaire/#cuma', 'Glossaire'],
		['Cerema', 'acteurs/cerema', 'Acteur'],
	] as const) {
		const refs = await ask(requete);
		const rang = refs.indexOf(attendu);
		assert.ok(rang === 0 || (rang > 0 && rang < 3), `${requete}: ${refs.join(', ')}`);
		const carte = onglet.locator('.resultats .carte').nth(rang);
		assert.equal(await carte.locator('.carte-genre').innerText(), sorte, requete);
		assert.equal(await carte.locator('ajout-livret').count(), 0, 'no place in a livret');
	}
});

test('a passage is made of whole sentences', async () => {
	for (const requete of ['cantine bio', 'le patron prend sa retraite', 'eau', 'PCS']) {
		await ask(requete);
		const passages = await onglet.locator('.extrait').allInnerTexts();
		// Those that nobody has come to yet are empty.
		assert.ok(
			passages.some((passage) => passage !== ''),
			requete,
		);
		for (const passage of passages.filter((p) => p !== ''))
			assert.match(passage, /^[«“"(\s]*[\p{Lu}\p{N}].*[.!?…][»”")\s]*$/su, requete);
	}
});

test('what is proposed finds something, and no word is bent for want of a better one', async () => {
	const { suggestion, refs } = await searchFiches(onglet, banc.url, 'boulangerrie');
	assert.equal(suggestion, 'boulangerie');
	assert.equal(refs[0], COMMERCE);
	for (const requete of ['garage', 'piscine', 'xylophone'])
		assert.equal((await searchFiches(onglet, banc.url, requete)).suggestion, '', requete);
});

test('a word that no sheet writes is said, where others answer', async () => {
	await ask('boulangerie d’Éthiopienne');
	assert.equal(
		await onglet.locator('.suggestion').innerText(),
		'Aucune fiche n’emploie «\u00a0Éthiopienne\u00a0»\u00a0: voici ce qui s’en approche.',
	);
});

test('on a phone, the first answer is in the first screen, and the filters open from one line', async (t) => {
	const page = await banc.open('/recherche/?q=cantine', { viewport: { width: 360, height: 740 } });
	t.after(() => page.context().close());
	await page.waitForSelector(PRET);
	const boite = await page.locator('.resultats .carte').first().boundingBox();
	assert.ok(boite && boite.y + boite.height <= 740, JSON.stringify(boite));
	await page.locator('.facettes > summary').click();
	assert.ok(await page.locator('.facettes fieldset').first().isVisible());
	const ouvert = await page.locator('.resultats .carte').first().boundingBox();
	const filtres = await page.locator('.facettes').boundingBox();
	assert.ok(
		filtres && ouvert && ouvert.y >= filtres.y + filtres.height,
		'nothing under the filters',
	);
});
