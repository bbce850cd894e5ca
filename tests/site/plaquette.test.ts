/** The page of the papers of the commons, and the leaflet that it composes for a village. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { FICHIERS_PAPIERS } from '../../src/vues/commun/papier.ts';
import { createOuvreur } from '../outils/outil.ts';
import { listElements, readPages, readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { readPage, reload, useBanc } from '../outils/site.ts';

const banc = useBanc();
const { open, openIn } = createOuvreur(banc, '/plaquette/');
const dossier = mkdtempSync(path.join(tmpdir(), 'plaquette-'));
after(() => rmSync(dossier, { recursive: true, force: true }));

const NOM = 'Le collectif du lavoir, #set text(red) $x$ 🌻';
const CONTACT = 'Anne Martin, le jeudi de 17 h à 19 h\n04 66 00 00 00';

async function fill(onglet: Page): Promise<void> {
	await onglet.fill('#plaquette-nom', NOM);
	await onglet.fill('#plaquette-contact', CONTACT);
}
const dosOf = (onglet: Page): Promise<string | null> => onglet.textContent('[data-dit=contact]');

test('the page gives the three PDFs, with their pages and their weight, without any script', async () => {
	const html = readPage(banc.dossier, '/plaquette/');
	for (const [href, pages] of [
		[FICHIERS_PAPIERS.plaquette, '2 pages'],
		[FICHIERS_PAPIERS.affiche, '1 page'],
		[FICHIERS_PAPIERS.cartons, '8 pages'],
	] as const) {
		const ko = Math.round(statSync(path.join(banc.dossier, href)).size / 1000);
		const [lien = ''] = new RegExp(`<a href="${href}" download>PDF.*?</a>`).exec(html) ?? [];
		assert.ok(lien.endsWith(`, ${pages.replace(' ', '\u00a0')}, ${ko}\u00a0ko</a>`), lien);
	}
	assert.ok(readPage(banc.dossier, '/livrets/').includes('href="/plaquette/"'));
	assert.ok(readPage(banc.dossier, '/a-propos/').includes('plaquette/"'));
});

test('the six panels of the page say the words of the printed ones, in their order', async () => {
	const { racine } = await readPdf(path.join(banc.dossier, FICHIERS_PAPIERS.plaquette));
	const titres = listElements(racine, /^H\d$/).map((e) => squeeze(textOf(e)));
	const onglet = await banc.open('/plaquette/');
	const montres = await onglet.$$eval('.panneaux :is(h3, h4)', (hs) =>
		hs.map((h) => h.textContent),
	);
	const boites = await onglet.$$eval('.panneau-village:not([hidden]) strong', (es) =>
		es.map((e) => e.textContent ?? ''),
	);
	const dits = [...montres.map((t) => t ?? ''), ...boites].map(squeeze);
	assert.deepEqual(dits.toSorted(), titres.toSorted());
	assert.deepEqual(
		montres.map((t) => squeeze(t ?? '')),
		titres.filter((t) => !boites.map(squeeze).includes(t)),
	);
	const page = squeeze((await onglet.textContent('.panneaux')) ?? '');
	for (const p of listElements(racine, /^P$/)) {
		const texte = squeeze(textOf(p));
		assert.ok(page.includes(texte), texte);
	}
	await onglet.context().close();
});

test('what one writes stands in the panels at once, stays there, and in their tabs', async (t) => {
	const onglet = await open(t);
	assert.equal(await dosOf(onglet), '…');
	assert.equal(await onglet.isVisible('[data-village=nom]'), false);
	await fill(onglet);
	assert.equal(await onglet.textContent('[data-dit=nom]'), NOM);
	assert.equal(await dosOf(onglet), `${NOM}\n${CONTACT.replaceAll(' h', '\u00a0h')}`);
	const autre = await openIn(onglet.context());
	assert.equal(await autre.inputValue('#plaquette-contact'), CONTACT);
	await reload(onglet);
	assert.equal(await onglet.inputValue('#plaquette-nom'), NOM);
	await onglet.click('[data-effacer]');
	assert.equal(await dosOf(onglet), '…');
	await autre.waitForFunction(
		() => document.querySelector<HTMLInputElement>('#plaquette-nom')?.value === '',
	);
});

test('its leaflet is composed in the page, in the order of its panels, and nothing is asked outside', async (t) => {
	const onglet = await open(t);
	const demandes: string[] = [];
	onglet.context().on('request', (demande) => demandes.push(demande.url()));
	await fill(onglet);
	const [donne] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.getByRole('button', { name: 'Composer le PDF' }).click(),
	]);
	const fichier = path.join(dossier, donne.suggestedFilename());
	assert.equal(path.basename(fichier), 'plaquette-le-collectif-du-lavoir-set-text-red-x.pdf');
	await donne.saveAs(fichier);
	const sien = await readPdf(fichier);
	const commun = await readPdf(path.join(banc.dossier, FICHIERS_PAPIERS.plaquette));
	assert.deepEqual([sien.pages, sien.balise, sien.langue], [2, true, 'fr-FR']);
	const listTitres = ({ racine }: typeof sien): string[] =>
		listElements(racine, /^H[12]$/).map((e) => textOf(e).trim());
	assert.deepEqual(listTitres(sien), listTitres(commun));
	const [dehors = '', dedans] = await readPages(readFileSync(fichier));
	const [, sansNom] = await readPages(
		readFileSync(path.join(banc.dossier, FICHIERS_PAPIERS.plaquette)),
	);
	assert.equal(dedans, sansNom);
	const mots = squeeze(dehors);
	assert.equal(mots.split(squeeze(NOM)).length, 3);
	assert.ok(mots.includes(squeeze(CONTACT)));
	assert.deepEqual(
		demandes.filter((a) => !a.startsWith(banc.url('/')) && !a.startsWith('blob:')),
		[],
	);
});

test('with nothing written, one is told so; without the press, where the leaflet of the commons is', async (t) => {
	const onglet = await open(t);
	const compose = onglet.getByRole('button', { name: 'Composer le PDF' });
	const etat = onglet.locator('.plaquette-etat');
	await compose.click();
	await etat.getByText('Écrivez d’abord un nom ou un contact.').waitFor();
	await onglet.context().route('**/*.wasm', (demande) => demande.abort());
	await fill(onglet);
	await compose.click();
	await etat.getByText('Prenez la plaquette du commun, plus haut').waitFor();
});

test('a browser that keeps nothing composes all the same', async (t) => {
	const contexte = await banc.navigateur.newContext({ acceptDownloads: true });
	t.after(() => contexte.close());
	await contexte.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	const onglet = await openIn(contexte);
	await fill(onglet);
	assert.ok((await dosOf(onglet))?.startsWith(NOM));
});
