/** Posters of an exhibition, composed: all that is said is there, where it is cut is told, sheets to glue cover them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { writePdfs } from '../src/io/papier/pdf.ts';
import { listTravaux } from '../src/io/papier/travaux.ts';
import { planDecoupe } from '../src/renderers/pdf/carreaux.ts';
import { FORMATS_AFFICHES, nameAffiches } from '../src/vues/affiches/formats.ts';
import { createSite } from '../src/vues/site.ts';
import { BASE, readBase } from './contenu.ts';
import { type Element, type PdfLu, readPdf } from './outils/pdf.ts';

const REF = 'expositions/temoin-exposition';
const MM = 72 / 25.4;
const A3 = [297, 420];
const dossier = mkdtempSync(path.join(tmpdir(), 'affiches-'));
after(() => rmSync(dossier, { recursive: true, force: true }));

const fichierOf = (format: string): string => path.join(dossier, nameAffiches(REF, format));
const lire = (format: string): Promise<PdfLu> => readPdf(fichierOf(format));
const ouvrir = (format: string): Promise<PDFDocument> =>
	PDFDocument.load(readFileSync(fichierOf(format)), { updateMetadata: false });
const textOf = (element: Element | string): string =>
	typeof element === 'string' ? element : element.enfants.map(textOf).join(' ');
const squeeze = (texte: string): string => texte.replace(/\s/g, '');
const listTypes = ({ type, enfants }: Element): string[] => [
	type,
	...enfants.flatMap((e) => (typeof e === 'string' ? [] : listTypes(e))),
];
const listAlts = ({ alt, enfants }: Element): string[] => [
	...(alt === undefined ? [] : [alt]),
	...enfants.flatMap((e) => (typeof e === 'string' ? [] : listAlts(e))),
];
const toMm = (points: readonly number[]): number[] => points.map((p) => Math.round(p / MM));

before(async () => {
	process.env.IMPULSER_CONTENU = BASE;
	delete process.env.SITE;
	const { diagnostics } = await writePdfs(createSite(readBase()), dossier, { refs: [REF] });
	assert.deepEqual(diagnostics, []);
});

/** All that the two panels of the witness say. */
const DITS = [
	...[
		'Que tient ce témoin ?',
		'Que voit-on ici ?',
		'Un chapeau d’essai, lu de loin.',
		'Une partie',
	],
	...[
		'Un texte d’essai.',
		'12 %',
		'des témoins, en 2025.',
		'Des témoins par année',
		'Avant',
		'20 %',
	],
	...['Ailleurs, un témoin l’a fait.', 'Et vous ?', 'Combien ici', 'Écrivez un nombre.'],
	...['À la mairie.', 'Une vue d’ici', 'Collez une photo.', 'L’éditeur d’essai, 2025'],
	...['Qu’a-t-on entendu ?', 'Un autre chapeau d’essai.', 'Qui manque ?', 'Une autre parole'],
];

describe('a poster', () => {
	for (const format of ['a3', 'a2', 'a1', 'a1-imprimeur'])
		test(`in ${format} says all of its panel, as a tagged PDF/UA in French`, async () => {
			const pdf = await lire(format);
			assert.deepEqual(
				[pdf.pages, pdf.balise, pdf.langue, pdf.titre],
				[2, true, 'fr-FR', 'Que tient ce témoin\u202f?'],
			);
			if (!format.endsWith('imprimeur')) assert.ok(pdf.ua);
			const dit = squeeze(textOf(pdf.racine));
			for (const attendu of DITS) assert.ok(dit.includes(squeeze(attendu)), attendu);
			const titres = listTypes(pdf.racine).filter((type) => type === 'H1');
			assert.equal(titres.length, 2);
		});
	test('has the size of its paper', async () => {
		for (const [format, [largeur, hauteur]] of [
			['a3', A3],
			['a2', [420, 594]],
			['a1', [594, 841]],
		] as const) {
			const [page] = (await ouvrir(format)).getPages();
			assert.deepEqual(toMm([page?.getWidth() ?? 0, page?.getHeight() ?? 0]), [largeur, hauteur]);
		}
	});
	test('for a printer is cut where the paper ends, with three millimetres of ink beyond', async () => {
		const [page] = (await ouvrir('a3-imprimeur')).getPages();
		assert.ok(page);
		const [coupe, encre, feuille] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
		assert.deepEqual(toMm([coupe.width, coupe.height]), A3);
		assert.deepEqual(toMm([coupe.x - encre.x, encre.x]), [3, 7]);
		assert.deepEqual(toMm([encre.width - coupe.width, encre.height - coupe.height]), [6, 6]);
		assert.deepEqual(toMm([feuille.width, feuille.height]), [317, 440]);
	});
});

describe('sheets to glue', () => {
	test('cover the poster, each as an A4 that says where it goes', async () => {
		const { colonnes, rangs } = planDecoupe(594 * MM, 841 * MM);
		const document = await ouvrir('a1-en-feuilles-a4');
		assert.equal(document.getPageCount(), 2 * colonnes * rangs);
		for (const page of document.getPages())
			assert.deepEqual(toMm([page.getWidth(), page.getHeight()]).toSorted(), [210, 297]);
		const { racine } = await lire('a1-en-feuilles-a4');
		const alts = listAlts(racine);
		const nombre = colonnes * rangs;
		assert.equal(alts.length, 2 * nombre);
		assert.equal(
			alts[0],
			`Panneau 1, Que voit-on ici\u202f?, feuille A1 sur ${nombre} (${rangs} rangs de ${colonnes})`,
		);
		assert.match(alts.at(-1) ?? '', /^Panneau 2, .*, feuille [A-Z]\d sur/);
	});
	for (const [largeur, hauteur] of [
		[100, 100],
		[297, 420],
		[594, 841],
		[841, 594],
		[2000, 300],
	] as const)
		test(`leave no gap on ${largeur} × ${hauteur} mm, and none is empty`, () => {
			const { feuille, colonnes, rangs } = planDecoupe(largeur * MM, hauteur * MM);
			for (const [total, cote, nombre] of [
				[largeur, feuille[0] / MM, colonnes],
				[hauteur, feuille[1] / MM, rangs],
			] as const) {
				const utile = cote - 16;
				assert.ok(nombre * (utile - 10) + 10 >= total, 'all is covered');
				assert.ok((nombre - 1) * (utile - 10) + 10 < total || nombre === 1, 'none is empty');
			}
		});
});

test('the leaflet holds on one sheet, with every panel and its question', async () => {
	const pdf = await lire('depliant');
	assert.ok(pdf.pages <= 2);
	const dit = squeeze(textOf(pdf.racine));
	for (const attendu of [
		'1. Que voit-on ici ?',
		'Et vous ?',
		'2. Qu’a-t-on entendu ?',
		'Qui manque ?',
	])
		assert.ok(dit.includes(squeeze(attendu)), attendu);
});

test('a sheet without panels has no poster', () => {
	const chemins = listTravaux(createSite(readBase())).map(({ chemin }) => chemin);
	const affiches = chemins.filter((chemin) => chemin.includes('/affiches/'));
	assert.deepEqual(
		affiches.toSorted(),
		FORMATS_AFFICHES.map(({ id }) => nameAffiches(REF, id)).toSorted(),
	);
});
