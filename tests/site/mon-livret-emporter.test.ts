import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkEpub } from '../outils/epubcheck.ts';
import { FICHES, keep, ready, say, useBancLivret } from '../outils/livret.ts';
import { visit } from '../outils/site.ts';

const banc = useBancLivret();

/** The text of each page of a PDF. */
async function readPdf(octets: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data: Uint8Array.from(octets), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let n = 1; n <= pdf.numPages; n++) {
		const { items } = await (await pdf.getPage(n)).getTextContent();
		pages.push(items.map((i) => ('str' in i ? i.str : '')).join(' '));
	}
	return pages;
}
/** Bytes of the scripts among these addresses. */
const weighScripts = (demandes: readonly string[]): number =>
	demandes
		.filter((d) => d.endsWith('.js'))
		.map((d) => statSync(path.join(banc.dossier, new URL(d).pathname)).size)
		.reduce((somme, n) => somme + n, 0);
const squeeze = (texte: string): string => texte.replace(/[\s[\]]+/g, '');

describe('taken away', () => {
	test('on paper: cover, contents, each sheet whole and on a new page, nothing of the tools', async () => {
		const onglet = await banc.openLivret(keep(FICHES, 'Pour le conseil'));
		const attendus = await onglet
			.locator('.livret-document > .fiche .prose p:not(:has(a[href^=http]))')
			.evaluateAll((p) => p.map((e) => e.textContent ?? '').filter((t) => t.length > 40));
		assert.ok(attendus.length > 30);
		const pages = await readPdf(await onglet.pdf({ preferCSSPageSize: true }));
		assert.match(pages[0] ?? '', /Pour le conseil/);
		assert.match(squeeze(pages[0] ?? ''), /3fiches,/);
		assert.match(squeeze(pages[0] ?? ''), /CCBY-SA4\.0/);
		assert.match(pages[1] ?? '', /Sommaire/);
		for (const ref of FICHES) {
			assert.ok(squeeze(pages[1] ?? '').includes(squeeze(banc.titreOf(ref))), `contents: ${ref}`);
			const debut = pages.slice(2).find((p) => squeeze(p).includes(squeeze(banc.phraseOf(ref))));
			assert.match(squeeze(debut ?? ''), /^(?:Ficheoutil|Ficheaction|Parcours)/, ref);
		}
		const tout = squeeze(pages.join(' '));
		for (const attendu of attendus) assert.ok(tout.includes(squeeze(attendu)), attendu);
		assert.doesNotMatch(tout, /Copierl’adresse|Partird’unparcours|Chercherunefiche|Aucuntraceur/);
		await onglet.context().close();
	});
	test('links between the sheets of a livret stay in it, the others lead to the site', async () => {
		const onglet = await banc.openLivret(keep(FICHES));
		const fautes = await onglet.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('.livret-document a[href]')].flatMap((a) => {
				const href = a.getAttribute('href') ?? '';
				return href.startsWith('#') && !document.getElementById(href.slice(1)) ? [href] : [];
			}),
		);
		assert.deepEqual(fautes, []);
		const ids = await onglet.evaluate(() =>
			[...document.querySelectorAll('[id]')].map((e) => e.id),
		);
		assert.equal(new Set(ids).size, ids.length);
		await onglet.context().close();
	});
	test('as one PDF, made here, of the PDFs of the sheets; a missing one is said', async () => {
		const onglet = await banc.openAvec('/icone.svg', keep(FICHES, 'Un PDF'));
		const demandes: string[] = [];
		onglet.on('request', (r) => demandes.push(r.url()));
		await onglet.route('**/pdf/**', async (route) => {
			if (route.request().url().includes('parcours')) return route.fulfill({ status: 404 });
			const pdf = await PDFDocument.create();
			for (let i = 0; i < 3; i++) pdf.addPage().drawText(`Feuille ${i + 1}`);
			return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(await pdf.save()) });
		});
		await visit(onglet, banc.url('/mon-livret/'));
		await ready(onglet);
		const avant = weighScripts(demandes);
		assert.ok(avant > 5_000 && avant < 40_000, `${avant} bytes of scripts before the click`);
		const attente = onglet.waitForEvent('download');
		await onglet.getByRole('button', { name: 'Télécharger le PDF' }).click();
		const fichier = await attente;
		assert.equal(fichier.suggestedFilename(), 'un-pdf.pdf');
		assert.ok(weighScripts(demandes) > 400_000);
		const pages = await readPdf(new Uint8Array(readFileSync(await fichier.path())));
		assert.equal(pages.length, 2 + 6);
		assert.match(pages[0] ?? '', /Un PDF/);
		assert.match(pages[1] ?? '', /Sommaire.*enquête collective\s+3.*verger.*\s6/);
		assert.match(pages[7] ?? '', /Feuille 3.*Livret, page 8/);
		await onglet.getByText('PDF prêt : 8 pages.').waitFor();
		assert.match(
			await say(onglet),
			new RegExp(`absentes du document\u00a0: «\u00a0${banc.titreOf(FICHES[2])}\u00a0»`),
		);
		assert.match(await say(onglet), /n’est pas balisé/);
		assert.deepEqual(
			demandes.filter((d) => !/^blob:/.test(d) && !d.startsWith(banc.serveur.adresse)),
			[],
		);
		await onglet.context().close();
	});
	test('when no sheet has its PDF, nothing is downloaded and the page says what to do', async () => {
		const onglet = await banc.openLivret(keep(FICHES));
		await onglet.route('**/pdf/**', (route) => route.fulfill({ status: 404 }));
		await onglet.getByRole('button', { name: 'Télécharger le PDF' }).click();
		await onglet.getByText('Aucun PDF n’a pu être chargé.').waitFor();
		await onglet.context().close();
	});
	test('as a book that EPUBCheck accepts, by code that loads on the click', async () => {
		const onglet = await banc.openLivret(keep(FICHES, 'Été & <œuvre>'));
		const attente = onglet.waitForEvent('download');
		await onglet.getByRole('button', { name: 'Télécharger l’EPUB' }).click();
		const fichier = await attente;
		assert.equal(fichier.suggestedFilename(), 'ete-oeuvre.epub');
		const octets = new Uint8Array(readFileSync(await fichier.path()));
		assert.deepEqual(await checkEpub(octets), []);
		await onglet.getByText('Livre numérique prêt : 3 fiches.').waitFor();
		await onglet.context().close();
	});
});
