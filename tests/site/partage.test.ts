/** Passing a sheet on, and the last sheets read: what a browser keeps and what it does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { type Banc, readPage, reload, useBanc, visit } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const FICHE = '/outils/temoin/';
const CLE = 'impulser:lus';
const publie = useBanc(SITES.petitPublic);
const local = useBanc(SITES.petit);

describe('sharing a sheet', () => {
	const bouton = (onglet: Page, nom: string) =>
		onglet.locator('.emporter').getByRole('button', { name: nom });

	async function copied(banc: Banc): Promise<string> {
		const onglet = await banc.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await visit(onglet, `${banc.url(FICHE)}?q=essai#fiche-sources`);
		await bouton(onglet, 'Copier le lien').click();
		await onglet.locator('.emporter').getByText('Lien copié.').waitFor();
		const texte = await onglet.evaluate(() => navigator.clipboard.readText());
		await onglet.context().close();
		return texte;
	}
	test('copies its public address', async () => {
		assert.equal(await copied(publie), 'https://impulser.example/outils/temoin/');
	});
	test('copies the address it was opened at when there is no public one', async () => {
		assert.equal(await copied(local), local.url(FICHE));
	});
	test('still copies the mention as a whole', async () => {
		const onglet = await publie.open(FICHE, {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		await onglet.getByRole('button', { name: 'Copier la mention' }).click();
		await onglet.getByText('Mention copiée.').waitFor();
		assert.equal(
			await onglet.evaluate(() => navigator.clipboard.readText()),
			await onglet.locator('#fiche-mention').innerText(),
		);
		await onglet.context().close();
	});
	test('says what to do when the browser refuses', async () => {
		const onglet = await publie.open(FICHE);
		await onglet.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await bouton(onglet, 'Copier le lien').click();
		await onglet.getByText('copiez l’adresse en haut de la fenêtre').waitFor();
		await onglet.context().close();
	});
	test('writes an e-mail to no one yet, without scripts', async () => {
		const onglet = await publie.open(FICHE, { javaScriptEnabled: false });
		const lien = new URL(
			(await onglet.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href')) ?? '',
		);
		assert.equal(lien.protocol + lien.pathname, 'mailto:');
		assert.deepEqual(Object.fromEntries(lien.searchParams), {
			subject: 'Essayer un outil témoin – Impulser',
			body: 'Un outil court qui sert de base aux essais.\r\n\r\nhttps://impulser.example/outils/temoin/\r\n',
		});
		assert.equal(await onglet.locator('.emporter button').count(), 0);
		await onglet.context().close();
		assert.doesNotMatch(readPage(local.dossier, FICHE), /mailto:/);
	});
	test('offers the share sheet of the system only where there is one', async () => {
		const sans = await publie.open(FICHE);
		await bouton(sans, 'Copier le lien').waitFor();
		assert.equal(
			await bouton(sans, 'Partager…').count(),
			await sans.evaluate(() => ('share' in navigator ? 1 : 0)),
		);
		await sans.context().close();

		const contexte = await publie.navigateur.newContext();
		await contexte.addInitScript(() => {
			const donnees: unknown[] = [];
			Object.assign(window, { donnees });
			Object.assign(navigator, {
				share: async (quoi: unknown) => {
					donnees.push(quoi);
					if (donnees.length === 2) throw new DOMException('closed', 'AbortError');
					if (donnees.length === 3) throw new DOMException('refused', 'NotAllowedError');
				},
			});
		});
		const onglet = await contexte.newPage();
		await visit(onglet, publie.url(FICHE));
		const etat = onglet.locator('partage-fiche [role=status]');
		for (const attendu of ['', '', 'Le partage n’a pas abouti\u00a0: copiez plutôt le lien.']) {
			await bouton(onglet, 'Partager…').click();
			assert.equal(await etat.textContent(), attendu);
		}
		const donnees = await onglet.evaluate(
			() => (window as unknown as { donnees: unknown[] }).donnees,
		);
		assert.deepEqual(donnees[0], {
			title: 'Essayer un outil témoin',
			url: 'https://impulser.example/outils/temoin/',
		});
		await contexte.close();
	});
});

describe('the last sheets read', () => {
	const garde = (onglet: Page): Promise<string | null> =>
		onglet.evaluate((cle) => localStorage.getItem(cle), CLE);
	const lus = (onglet: Page): Promise<string[]> => onglet.locator('.lus a').allInnerTexts();
	const titre = (onglet: Page) => onglet.getByRole('heading', { name: 'Lu récemment' });

	test('are kept in the browser from the first one on, shown on the home page, and forgotten', async () => {
		const onglet = await local.open('/');
		const demandes: string[] = [];
		onglet.on('request', (r) => demandes.push(r.url()));
		await visit(onglet, local.url('/outils/'));
		await visit(onglet, local.url('/'));
		assert.equal(await garde(onglet), null);
		assert.equal(await titre(onglet).isVisible(), false);

		await visit(onglet, local.url(FICHE));
		await visit(onglet, local.url('/actions/temoin-action/'));
		await visit(onglet, local.url(FICHE));
		await visit(onglet, local.url('/'));
		const attendus = ['Essayer un outil témoin', 'Mener une action témoin'];
		assert.deepEqual(await lus(onglet), attendus);
		await reload(onglet);
		assert.deepEqual(await lus(onglet), attendus);
		assert.ok(await onglet.getByText('dans votre navigateur, et nulle part ailleurs').isVisible());

		await onglet.getByRole('button', { name: 'Oublier cette liste' }).click();
		assert.equal(await garde(onglet), null);
		assert.equal(await onglet.locator('.lus').isVisible(), false);
		assert.match(
			await onglet.evaluate(() => document.activeElement?.textContent ?? ''),
			/C’est oublié/,
		);
		await reload(onglet);
		assert.equal(await titre(onglet).isVisible(), false);
		assert.deepEqual(
			demandes.filter((url) => !url.startsWith(local.url('/'))),
			[],
		);
		await onglet.context().close();
	});
	test('are five, the newest first', async () => {
		const onglet = await local.open('/');
		const anciens = ['a', 'b', 'c', 'd', 'e'].map((id) => [`outils/${id}`, id]);
		await onglet.evaluate(([cle, texte]) => localStorage.setItem(cle, texte), [
			CLE,
			JSON.stringify(anciens),
		] as const);
		await visit(onglet, local.url(FICHE));
		await visit(onglet, local.url('/'));
		assert.deepEqual(await lus(onglet), ['Essayer un outil témoin', 'a', 'b', 'c', 'd']);
		await onglet.locator('.lus a').first().click();
		assert.equal(new URL(onglet.url()).pathname, FICHE);
		await onglet.context().close();
	});
	// Every shape that is none of ours: src/navigateur/cadre/lus-valeurs.test.ts.
	for (const texte of [
		'{',
		'[null,[],["outils/a"],["../x","x"],["outils/a",""],["javascript:alert(1)","x"],[7,8]]',
	])
		test(`are none when the browser gives back ${texte}`, async () => {
			const onglet = await local.open('/');
			const fautes: string[] = [];
			onglet.on('pageerror', (e) => fautes.push(e.message));
			await onglet.evaluate(([cle, t]) => localStorage.setItem(cle, t), [CLE, texte] as const);
			await reload(onglet);
			assert.equal(await titre(onglet).isVisible(), false);
			await visit(onglet, local.url(FICHE));
			assert.equal(await garde(onglet), '[["outils/temoin","Essayer un outil témoin"]]');
			assert.deepEqual(fautes, []);
			await onglet.context().close();
		});
	test('show a title as text', async () => {
		const onglet = await local.open('/');
		await onglet.evaluate(([cle, t]) => localStorage.setItem(cle, t), [
			CLE,
			'[["outils/a","<img src=x>"]]',
		] as const);
		await reload(onglet);
		assert.deepEqual(await lus(onglet), ['<img src=x>']);
		await onglet.context().close();
	});
	test('do not stop a page whose browser refuses to keep anything', async () => {
		const { onglet, fautes } = await openSansMemoire(local.navigateur);
		await visit(onglet, local.url(FICHE));
		await onglet.getByRole('button', { name: 'Copier le lien' }).waitFor();
		await visit(onglet, local.url('/'));
		assert.equal(await titre(onglet).isVisible(), false);
		assert.deepEqual(fautes, []);
		await onglet.context().close();
	});
	test('need scripts', async () => {
		const onglet = await local.open('/', { javaScriptEnabled: false });
		assert.equal(await titre(onglet).isVisible(), false);
		await onglet.context().close();
	});
});

for (const width of [360, 1280])
	test(`the list of what was read keeps its distance from what follows it, ${width} pixels wide`, async (t) => {
		const onglet = await local.open('/', { viewport: { width, height: 740 } });
		t.after(() => onglet.context().close());
		await onglet.evaluate(
			([cle]) => localStorage.setItem(cle, '[["outils/arpentage","Lire à plusieurs"]]'),
			[CLE] as const,
		);
		await reload(onglet);
		const ecart = await onglet.evaluate(() => {
			const lus = document.querySelector('lus-recemment') as HTMLElement;
			const bas = (lus.querySelector('button') as Element).getBoundingClientRect().bottom;
			const suite = lus.nextElementSibling as Element;
			return (suite.querySelector('h2') as Element).getBoundingClientRect().top - bas;
		});
		assert.ok(ecart >= 24, `${ecart}px`);
	});
