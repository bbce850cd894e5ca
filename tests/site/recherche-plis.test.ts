/** What a French reader takes for the same word gives the same sheets, whichever way it is typed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { FAMILLES } from '../../src/core/schema/index.ts';
import { useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

let onglet: Page;
const banc = useBanc(SITES.corpus, async ({ open }) => {
	onglet = await open('/recherche/');
});

async function ask(requete: string): Promise<string[]> {
	await onglet.goto(banc.url(`/recherche/?${new URLSearchParams({ q: requete })}`));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	return onglet
		.locator('.resultats .carte-titre')
		.evaluateAll((liens) => liens.map((l) => l.getAttribute('href') ?? ''));
}

for (const [titre, formes] of [
	['biodéchets', ['biodéchets', 'bio-déchets', 'bio déchets', 'bio\u2011déchets']],
	['écoquartier', ['écoquartier', 'éco-quartier', 'éco quartier']],
	['micro-crèche', ['micro-crèche', 'microcrèche', 'micro crèche']],
	['covoiturage', ['covoiturage', 'co-voiturage']],
	['intercommunal', ['intercommunal', 'inter-communal']],
	[
		'1 000 habitants',
		['1 000 habitants', '1000 habitants', '1\u202f000 habitants', '1.000 habitants'],
	],
	['élus', ['élus', 'élu·es', 'élu·e·s', 'élu.e.s', 'élu(e)s']],
	['œuvre', ['œuvre', 'oeuvre']],
	['l’énergie', ['l’énergie', "l'énergie", 'énergie']],
] as const)
	test(`« ${titre} » however it is typed`, async () => {
		const attendus = await ask(formes[0]);
		assert.ok(attendus.length > 0, formes[0]);
		for (const forme of formes.slice(1)) assert.deepEqual(await ask(forme), attendus, forme);
	});

test('the passage marks the word, whichever way the sheet writes it', async () => {
	await ask('éco-quartier');
	const marques = await onglet.locator('.extrait mark').allInnerTexts();
	assert.ok(
		marques.some((m) => /écoquartier/i.test(m)),
		marques.join(', '),
	);
});

test('the letter, the note and the delibération are found by their names', async () => {
	for (const requete of [
		'lettre au maire',
		'lettre maire',
		'deliberation',
		'projet de délibération',
		'note au conseil',
		'modèle de lettre',
		'courrier à la mairie',
		'écrire au maire',
	])
		assert.equal((await ask(requete))[0], '/ecrire-a-sa-mairie/', requete);
	assert.match(
		await onglet.locator('.liste-compte').innerText(),
		/^\d+ résultats? pour « écrire au maire »$/,
	);
});

test('a page of the site is not counted among all the sheets', async () => {
	await ask('');
	const compte = Number.parseInt(await onglet.locator('.liste-compte').innerText(), 10);
	const nombres = await Promise.all(
		FAMILLES.map(async (f) => {
			const texte = await (await fetch(banc.url(`/${f}/`))).text();
			return new Set(texte.match(new RegExp(`class="carte-titre" href="/${f}/[a-z0-9-]+/"`, 'g')))
				.size;
		}),
	);
	assert.equal(
		compte,
		nombres.reduce((somme, n) => somme + n, 0),
	);
});
