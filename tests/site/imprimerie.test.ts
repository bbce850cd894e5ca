/** PDFs that a page composes by itself: whole, tagged, in the browser, without anything sent. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Page } from 'playwright-core';
import { readPolices } from '../../src/io/papier/polices.ts';
import { createOuvreur } from '../outils/outil.ts';
import { type Element as Balise, type PdfLu, readPdf } from '../outils/pdf.ts';
import { useBanc, visit } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const banc = useBanc(SITES.petit);
const { open } = createOuvreur(banc, '/enquete/composer/');
const dossier = mkdtempSync(path.join(tmpdir(), 'imprimerie-'));
after(() => rmSync(dossier, { recursive: true, force: true }));

async function takePdf(onglet: Page, commande: string): Promise<PdfLu & { fichier: string }> {
	const [donne] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click(`[data-commande=${commande}]`),
	]);
	const fichier = path.join(dossier, donne.suggestedFilename());
	await donne.saveAs(fichier);
	return { ...(await readPdf(fichier)), fichier: path.basename(fichier) };
}

const listTypes = ({ type, enfants }: Balise): string[] => [
	type,
	...enfants.flatMap((e) => (typeof e === 'string' ? [] : listTypes(e))),
];
const textOf = (element: Balise | string): string =>
	typeof element === 'string' ? element : element.enfants.map(textOf).join(' ');
/** What is said, in its order: letters and signs, without spaces, marks of lists, stops and places to fill in. */
const saidOf = (texte: string): string => texte.normalize('NFC').replace(/[.•☐…\s]/gu, '');
const montresOf = (onglet: Page, feuille: string): Promise<string> =>
	onglet.$eval(`[data-feuille=${feuille}]`, (element) => {
		const copie = element.cloneNode(true) as HTMLElement;
		for (const cache of copie.querySelectorAll('[hidden]')) cache.remove();
		return copie.textContent ?? '';
	});

/** Beyond the letters of French. */
const HORS_CHAMP = 'Ὀδύσσεια 🌻 Dąbrowski';
async function prepare(onglet: Page): Promise<void> {
	await onglet.click('[data-commande=exemple]');
	// The example comes a little later: it would be typed into.
	await onglet.waitForFunction(
		() => document.querySelector<HTMLInputElement>('#guide-titre')?.value !== '',
	);
	await onglet.fill('#guide-titre', `Écouter le haut, ${HORS_CHAMP}`);
	await onglet.fill('#guide-commune', '#set text(red) $x$ *gras*');
	await onglet.fill('#guide-porteur', 'Le collectif du lavoir');
}

test('each sheet is a tagged PDF in French with all its words, and nothing is asked outside', async (t) => {
	const onglet = await open(t);
	const demandes: string[] = [];
	onglet.context().on('request', (demande) => demandes.push(demande.url()));
	await prepare(onglet);
	const titre = `Écouter le haut, ${HORS_CHAMP}`;
	for (const [commande, feuille, fichier, attendu] of [
		['pdf', 'guide', 'guide-entretien.pdf', titre],
		['grand-pdf', 'guide', 'guide-entretien-grands-caracteres.pdf', titre],
		['accord-pdf', 'accord', 'feuille-d-accord.pdf', 'Feuille d’accord'],
		['formation-pdf', 'formation', 'formation-des-volontaires.pdf', 'Former les volontaires'],
		['affiche-pdf', 'affiche', 'affiche-volontaires.pdf', 'On cherche des gens qui savent écouter'],
	] as const) {
		const pdf = await takePdf(onglet, commande);
		assert.equal(pdf.fichier, fichier);
		assert.deepEqual(
			{ titre: pdf.titre, langue: pdf.langue, balise: pdf.balise },
			{ titre: attendu, langue: 'fr-FR', balise: true },
		);
		assert.equal(saidOf(textOf(pdf.racine)), saidOf(await montresOf(onglet, feuille)), commande);
		const types = listTypes(pdf.racine);
		assert.equal(types.filter((type) => type === 'H1').length, 1, commande);
		assert.ok(types.includes('H2'), commande);
	}
	assert.deepEqual(
		demandes.filter(
			(adresse) => !adresse.startsWith(banc.url('/')) && !adresse.startsWith('blob:'),
		),
		[],
	);
});

test('a poster holds on one page, however much it says', async (t) => {
	const onglet = await open(t);
	await onglet.fill('#guide-but', 'comprendre ensemble '.repeat(10));
	await onglet.fill('#guide-porteur', 'Le collectif du lavoir et du four '.repeat(5));
	const { pages } = await takePdf(onglet, 'affiche-pdf');
	assert.equal(pages, 1);
});

test('an empty guide is said, not composed', async (t) => {
	const onglet = await open(t);
	await onglet.click('[data-commande=pdf]');
	await onglet
		.locator('.guide-etat')
		.getByText('Choisissez d’abord une question\u00a0: le guide est vide.')
		.waitFor();
});

test('without the press, one is told to print; it is asked for again the next time', async (t) => {
	const onglet = await open(t);
	await onglet.context().route('**/*.wasm', (demande) => demande.abort());
	await onglet.click('[data-commande=accord-pdf]');
	const etat = onglet.locator('.guide-etat');
	await etat
		.getByText(
			'Le PDF n’a pas pu être fait. Imprimez la feuille\u00a0: «\u00a0Enregistrer au format PDF\u00a0» en donne un aussi.',
		)
		.waitFor();
	await onglet.context().unroute('**/*.wasm');
	assert.equal((await takePdf(onglet, 'accord-pdf')).fichier, 'feuille-d-accord.pdf');
});

test('what is given back is composed too: a part a page, each number beside its bar', async (t) => {
	const onglet = await open(t);
	await visit(onglet, banc.url('/enquete/restituer/'));
	await onglet.evaluate(() => {
		const { postMessage } = Worker.prototype;
		Worker.prototype.postMessage = function (this: Worker, demande: { donnees: string }) {
			document.body.dataset.envoye = demande.donnees;
			postMessage.call(this, demande);
		} as typeof postMessage;
	});
	await onglet.click('[data-commande=exemple]');
	const pdf = await takePdf(onglet, 'pdf');
	assert.equal(pdf.titre, 'S’entraider ici, ce que l’on nous a dit (exemple)');
	assert.equal(saidOf(textOf(pdf.racine)), saidOf(await montresOf(onglet, 'restitution')));
	assert.equal(pdf.pages, 4);
	assert.ok(listTypes(pdf.racine).includes('Table'));
	// The compiler of the site, asked for the strictest PDF, makes the same of the same sheet.
	const donnees = (await onglet.evaluate(() => document.body.dataset.envoye)) ?? '';
	assert.deepEqual(textOf((await composeSite(donnees)).racine), textOf(pdf.racine));
	assert.equal((await takePdf(onglet, 'affiche-pdf')).pages, 1);
});

async function composeSite(donnees: string): Promise<PdfLu> {
	const workspace = path.resolve('src/renderers/typst/modeles');
	const compilateur = NodeCompiler.create({
		workspace,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	compilateur.mapShadow(path.join(workspace, 'donnees.json'), Buffer.from(donnees));
	const mainFilePath = path.join(workspace, 'feuille.typ');
	const { result } = compilateur.compile({ mainFilePath });
	assert.ok(result);
	const fichier = path.join(dossier, 'site.pdf');
	writeFileSync(fichier, compilateur.pdf(result, { pdfStandard: 'ua-1' }));
	const lu = await readPdf(fichier);
	assert.equal(lu.ua, true);
	return lu;
}
