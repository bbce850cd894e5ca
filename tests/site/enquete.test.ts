/**
 * An enquiry from its first page to what is given back, as a person does it who knows nothing of it: by links and keys,
 * without leaving the site. Forty interviews on a slow machine, typed and read without a mouse.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useBanc, visit } from '../outils/site.ts';

const banc = useBanc();

const press = async (onglet: Page, ...touches: string[]): Promise<void> => {
	for (const touche of touches) await onglet.keyboard.press(touche);
};
const begun = (onglet: Page): Promise<void> =>
	onglet.locator('.repondre-etat').getByText('Premier entretien.').waitFor();
const ready = (onglet: Page): Promise<unknown> =>
	onglet.waitForSelector('html[data-scripts=prets]');

async function follow(onglet: Page, lien: string): Promise<void> {
	await onglet.locator('main').getByRole('link', { name: lien, exact: true }).first().click();
	await ready(onglet);
}

for (const largeur of [360, 1280])
	test(`from the sheet of the tool to the poster, ${largeur} pixels wide, nothing is sent`, async (t) => {
		const contexte = await banc.navigateur.newContext({
			viewport: { width: largeur, height: 740 },
		});
		t.after(() => contexte.close());
		const onglet = await contexte.newPage();
		const dehors: string[] = [];
		onglet.on('request', (requete) => {
			const { origin } = new URL(requete.url());
			if (requete.method() !== 'GET' || origin !== new URL(banc.url('/')).origin)
				dehors.push(`${requete.method()} ${requete.url()}`);
		});
		await visit(onglet, banc.url('/outils/enquete-collective/'));
		await follow(onglet, 'Mener l’enquête ici, de bout en bout');
		await follow(onglet, 'Composer le questionnaire');
		await onglet.locator('[data-modele=enquete-besoins]').click();
		await onglet.fill('#guide-porteur', 'Le collectif du lavoir');
		await follow(onglet, 'Noter les réponses dans cette page');
		await onglet.click('[data-commande=commencer]');
		await begun(onglet);
		await press(onglet, '1', 'Enter');
		await onglet.keyboard.type('Le lavoir, au bout du chemin.');
		await press(onglet, 'Control+Enter');
		await onglet.locator('.repondre-entretiens strong').getByText('Entretien 1').waitFor();
		await follow(onglet, 'rassemble les réponses');
		await onglet
			.locator('[data-recueil-dit]')
			.getByText('Demander aux gens d’ici ce qui leur plaît et ce qui leur manque')
			.waitFor();
		await visit(onglet, banc.url('/enquete/'));
		await follow(onglet, 'Lire ensemble');
		await onglet.locator('.lire-recueils button').click();
		await onglet.fill('#lire-par', 'Ana');
		await press(onglet, 'Enter', 'n');
		await onglet.keyboard.type('Des lieux');
		await press(onglet, 'Enter');
		await visit(onglet, banc.url('/enquete/'));
		await follow(onglet, 'Rendre ce que l’on a entendu');
		await onglet.locator('.restituer-paroles summary').getByText('Des lieux (1)').waitFor();
		await onglet.getByLabel('Le lavoir, au bout du chemin.').first().check();
		const affiche = await onglet.locator('[data-feuille=affiche]').innerText();
		assert.match(affiche, /Nous avons écouté une personne/);
		assert.match(affiche, /Le lavoir, au bout du chemin\./);
		assert.deepEqual(dehors, []);
	});

test('forty interviews are typed, then read, by the keyboard alone on a machine four times slower', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	const cdp = await contexte.newCDPSession(onglet);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await visit(onglet, banc.url('/enquete/repondre/'));
	await onglet.evaluate(() =>
		localStorage.setItem(
			'impulser:guide',
			JSON.stringify({
				titre: 'Quarante voisins',
				lignes: [{ id: 'a-nous-1', texte: 'Racontez.' }],
			}),
		),
	);
	await onglet.reload();
	await ready(onglet);
	await onglet.focus('[data-commande=commencer]');
	await press(onglet, 'Enter');
	await begun(onglet);
	for (let i = 1; i <= 40; i++) {
		await press(onglet, '1', 'Enter');
		await onglet.keyboard.type(`Récit ${i}.`);
		await press(onglet, 'Control+Enter');
	}
	await onglet.locator('.repondre-compte').getByText('40\u00a0entretiens').waitFor();
	await visit(onglet, banc.url('/enquete/lire/'));
	await onglet.focus('.lire-recueils button');
	await press(onglet, 'Enter');
	await onglet.locator('.lire-etat').getByText('40\u00a0textes ajoutés').waitFor();
	await onglet.focus('#lire-par');
	await onglet.keyboard.type('Ana');
	await press(onglet, 'Enter', 'n');
	await onglet.keyboard.type('Ici');
	await press(onglet, 'Enter');
	for (let i = 2; i <= 40; i++) await press(onglet, 's', '1');
	await onglet.locator('.lire-compte').getByText('40\u00a0phrases marquées').waitFor();
	const textes = await onglet.evaluate(
		() => JSON.parse(localStorage.getItem('impulser:lecture') ?? '{}').passages,
	);
	assert.equal(new Set(textes.map(({ texte }: { texte: string }) => texte)).size, 40);
});
