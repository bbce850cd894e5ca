/** A guide for a conversation in a browser: chosen, ordered, worded, printed; nothing is lost, nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur } from '../outils/outil.ts';
import { reload, useBanc, visit } from '../outils/site.ts';

const PAGE = '/enquete/composer/';
const [TRAJET, PASSAGER, CHEMIN] = [
	'trajet-de-tous-les-jours',
	'jour-sans-moyen-de-partir',
	'chemin-a-pied-ou-a-velo',
];

const banc = useBanc();

const { open, openIn } = createOuvreur(banc, PAGE);

async function tick(onglet: Page, ...ids: string[]): Promise<void> {
	await onglet.evaluate(() => {
		for (const plie of document.querySelectorAll('details')) plie.open = true;
	});
	for (const id of ids) await onglet.check(`.guide-choix [name="${id}"]`);
}

const idsOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('.guide-liste > li', (lignes) =>
		lignes.map((l) => (l as HTMLElement).dataset.id ?? ''),
	);
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.guide-etat').getByText(texte).waitFor();

test('questions are ticked, ordered and worded; all of it is there after a new visit', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET, PASSAGER, CHEMIN);
	assert.equal(
		await onglet.locator('.guide-compte').innerText(),
		'3\u00a0questions, 22\u00a0minutes.',
	);
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=monter]`);
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=monter]`);
	await onglet.fill(`[data-id="${TRAJET}"] textarea`, 'Racontez-moi vos courses.');
	await onglet.fill('#guide-titre', 'Le hameau du haut');
	await reload(onglet);
	assert.deepEqual(await idsOf(onglet), [CHEMIN, TRAJET, PASSAGER]);
	assert.equal(
		await onglet.inputValue(`[data-id="${TRAJET}"] textarea`),
		'Racontez-moi vos courses.',
	);
	assert.equal(await onglet.inputValue('#guide-titre'), 'Le hameau du haut');
	assert.ok(await onglet.isChecked(`[name="${TRAJET}"]`));
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=retirer]`);
	assert.deepEqual(await idsOf(onglet), [TRAJET, PASSAGER]);
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.deepEqual(await idsOf(onglet), [CHEMIN, TRAJET, PASSAGER]);
});

test('the clinic says why a question closes mouths, while one writes it', async (t) => {
	const onglet = await open(t);
	await onglet.fill('#guide-question', 'Avez-vous une voiture ?');
	assert.equal(
		await onglet.locator('#guide-clinique li').innerText(),
		'On peut y répondre par oui ou par non, et l’histoire s’arrête là. «\u00a0Racontez-moi la dernière fois que…\u00a0», ou «\u00a0Comment faites-vous pour…\u00a0»',
	);
	await onglet.fill('#guide-question', 'Racontez-moi votre voiture.');
	assert.equal(await onglet.locator('#guide-clinique li').count(), 0);
	await onglet.click('[data-ajout] button');
	assert.deepEqual(await idsOf(onglet), ['a-nous-1']);
	assert.equal(await onglet.inputValue('#guide-question'), '');
});

test('two tabs work on one guide: neither writes over the other', async (t) => {
	const un = await open(t);
	const deux = await openIn(un.context());
	await tick(un, TRAJET);
	await tick(deux, PASSAGER);
	await tick(un, CHEMIN);
	for (const onglet of [un, deux]) {
		await reload(onglet);
		assert.deepEqual(await idsOf(onglet), [TRAJET, PASSAGER, CHEMIN]);
	}
});

test('a step taken back leaves what another tab did', async (t) => {
	const un = await open(t);
	const deux = await openIn(un.context());
	await tick(un, TRAJET);
	await tick(deux, PASSAGER);
	await un.waitForFunction(() => document.querySelectorAll('.guide-liste > li').length === 2);
	await un.click('[data-commande=annuler]');
	await said(un, 'Annulé.');
	await reload(deux);
	assert.deepEqual(await idsOf(deux), [PASSAGER]);
});

test('whoever words a question goes on, whatever comes from another tab', async (t) => {
	const un = await open(t);
	await tick(un, TRAJET);
	const deux = await openIn(un.context());
	const champ = un.locator(`[data-id="${TRAJET}"] textarea`);
	await champ.fill('Racontez');
	await tick(deux, CHEMIN);
	await un.waitForFunction(() => document.querySelectorAll('.guide-liste > li').length === 2);
	await un.keyboard.type('-moi tout.');
	assert.equal(await champ.inputValue(), 'Racontez-moi tout.');
});

test('the address of a guide proposes it, and one’s own comes back', async (t) => {
	const elle = await open(t, { permissions: ['clipboard-read', 'clipboard-write'] });
	await tick(elle, PASSAGER, TRAJET);
	await elle.fill('#guide-titre', 'À deux');
	await elle.click('[data-commande=adresse]');
	await said(elle, 'Adresse copiée');
	const adresse = await elle.evaluate(() => navigator.clipboard.readText());
	assert.ok(adresse.length < 300, adresse);
	const lui = await open(t);
	await tick(lui, CHEMIN);
	await visit(lui, adresse);
	const avis = lui.locator('[data-avis]');
	await avis.waitFor();
	assert.match(
		await avis.innerText(),
		/^Un guide vous est proposé\u00a0: «\u00a0À deux\u00a0», 2\u00a0questions\./,
	);
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
	await lui.click('[data-commande=prendre]');
	assert.deepEqual(await idsOf(lui), [PASSAGER, TRAJET]);
	await lui.click('[data-commande=annuler]');
	await said(lui, 'Annulé.');
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
	await lui.evaluate(() => {
		location.hash = '#guide=perdu';
	});
	await avis.getByText('L’adresse suivie ne contient pas de guide lisible').waitFor();
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
});

test('paper has what one says, the questions, their follow-ups and room to write; so has the text to edit', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET);
	await onglet.evaluate(() =>
		document.querySelector('composer-guide')?.setAttribute('data-papier', 'guide'),
	);
	await onglet.emulateMedia({ media: 'print' });
	const texte = await onglet.locator('main').innerText();
	assert.match(texte, /1\. Racontez-moi votre dernier aller-retour hors du village\./);
	assert.match(texte, /Qui d’autre était du voyage/);
	assert.match(texte, /Cela prend environ 14\s?min/);
	assert.doesNotMatch(texte, /Choisissez des questions/);
	await onglet.emulateMedia({ media: 'screen' });
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=odt]'),
	]);
	assert.equal(fichier.suggestedFilename(), 'guide-entretien.odt');
	assert.equal(
		readFileSync(await fichier.path())
			.subarray(0, 2)
			.toString(),
		'PK',
	);
});

test('the form for a phone has the questions, their answers and the consent, in three sheets', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET, 'finir-tranche-d-age');
	await onglet.fill('#guide-question', '=1+1 et ${x}');
	await onglet.click('[data-ajout] button');
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=xlsform]'),
	]);
	assert.equal(fichier.suggestedFilename(), 'guide-entretien.xlsx');
	const parties = unzipSync(readFileSync(await fichier.path()));
	const texteDe = (nom: string): string => strFromU8(parties[nom] ?? new Uint8Array());
	const noms = [...texteDe('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
	assert.deepEqual(
		noms.map(([, nom]) => nom),
		['survey', 'choices', 'settings'],
	);
	const tout = Object.keys(parties)
		.filter((nom) => nom.endsWith('.xml'))
		.map(texteDe)
		.join('\n');
	for (const dit of [
		'q_trajet_de_tous_les_jours',
		'select_one l_q_finir_tranche_d_age',
		'moins_de_25',
	])
		assert.ok(tout.includes(dit), dit);
	assert.ok(tout.includes('=1+1 et $ {x}'));
	assert.doesNotMatch(tout, /<f>/);
});

test('where the browser refuses to keep anything, the guide is made all the same, and says so', async (t) => {
	const { onglet, fautes } = await openSansMemoire(banc.navigateur);
	t.after(() => onglet.context().close());
	await visit(onglet, banc.url(PAGE));
	await tick(onglet, TRAJET, CHEMIN);
	assert.deepEqual(await idsOf(onglet), [TRAJET, CHEMIN]);
	await onglet.fill('#guide-titre', 'x');
	await said(
		onglet,
		'Ce navigateur refuse de garder le guide\u00a0: imprimez-le, ou copiez son adresse.',
	);
	assert.deepEqual(fautes, []);
});

test('a guide that cannot be read is put aside, whole, before another is kept', async (t) => {
	const onglet = await open(t);
	await onglet.evaluate(() => localStorage.setItem('impulser:guide', '{"lignes": 9}'));
	await reload(onglet);
	await tick(onglet, TRAJET);
	const gardes = await onglet.evaluate(() =>
		Object.entries(localStorage)
			.filter(([cle]) => cle.startsWith('impulser:guide!'))
			.map(([, brut]) => brut),
	);
	assert.deepEqual(gardes, ['{"lignes": 9}']);
	assert.deepEqual(await idsOf(onglet), [TRAJET]);
});

test('an example opens in one gesture, 320 pixels wide and by keyboard; axe finds nothing in it', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.focus('[data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await said(onglet, 'Des questions d’exemple sont dans le guide.');
	assert.ok((await idsOf(onglet)).length >= 2);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 320);
});
