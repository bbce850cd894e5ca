/** Page and paper say the same things; the tags of the PDF are those of the page. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Element as Hast } from 'hast';
import { countEnfants, listTags, readArticle, sayArticle } from '../outils/page-fiche.ts';
import { type Element, listElements, type PdfLu, readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { readPage } from '../outils/site.ts';
import { SITE_DES_TESTS, SITES, siteOf } from '../outils/sites.ts';

let dossier: string;
let refs: string[];
before(async () => {
	dossier = await siteOf(SITES.corpus);
	refs = ['outils', 'actions', 'retours', 'parcours'].flatMap((famille) =>
		readdirSync(path.join(dossier, 'pdf', famille))
			.filter((nom) => nom.endsWith('.pdf'))
			.map((nom) => `${famille}/${nom.slice(0, -4)}`),
	);
});

/** Each PDF is read once: several tests look at it. */
const lus = new Map<string, Promise<PdfLu>>();
function pdfOf(ref: string): Promise<PdfLu> {
	const lu = lus.get(ref) ?? readPdf(path.join(dossier, 'pdf', `${ref}.pdf`));
	lus.set(ref, lu);
	return lu;
}
const rectoVersoOf = (ref: string): string => {
	const [famille = '', id = ''] = ref.split('/');
	return path.join(dossier, 'pdf', famille, 'recto-verso', `${id}.pdf`);
};

/** Types of a PDF/UA-1 document, and the size a sheet without images may have by its pages. */
const checkUa = (pdf: PdfLu, ref: string): void => {
	assert.deepEqual(
		{ balise: pdf.balise, ua: pdf.ua, langue: pdf.langue },
		{ balise: true, ua: true, langue: 'fr-FR' },
		ref,
	);
};

/** What paper adds to the page: the code, and the address of the page in clear. */
function withoutCadre(texte: string, ref: string): string {
	const adresse = squeeze(`impulser.example/${ref}`);
	const code = squeeze(`Code QR qui mène à la page de cette fiche : impulser.example/${ref}`);
	assert.ok(texte.includes(code), `${ref}: no QR code`);
	const sans = texte.replace(code, '');
	const place = sans.indexOf(adresse);
	assert.ok(place !== -1, `${ref}: no address in clear`);
	return sans.slice(0, place) + sans.slice(place + adresse.length);
}

/** The first place where two long texts part, with some words around. */
function compare(reel: string, attendu: string, ref: string): void {
	if (reel === attendu) return;
	let i = 0;
	while (reel[i] === attendu[i]) i++;
	const autour = (t: string): string => t.slice(Math.max(0, i - 40), i + 60);
	assert.equal(autour(reel), autour(attendu), `${ref}, letter ${i}`);
}

test('there is a whole PDF for every sheet of the site', () => {
	const pages = ['outils', 'actions', 'retours', 'parcours'].flatMap((famille) =>
		readdirSync(path.join(dossier, famille))
			.filter((id) => id !== 'par' && existsSync(path.join(dossier, famille, id, 'fiche.mdx')))
			.map((id) => `${famille}/${id}`),
	);
	assert.ok(pages.length > 20);
	assert.deepEqual(refs.toSorted(), pages.toSorted());
});

test('every PDF says the words of its page, in the same order, and none beside the frame', async () => {
	for (const ref of refs) {
		const { racine } = await pdfOf(ref);
		const papier = withoutCadre(squeeze(textOf(racine)), ref);
		compare(papier, squeeze(sayArticle(readArticle(dossier, ref))), ref);
	}
});

const sayTitre = (e: Hast): string => `${e.tagName.toUpperCase()} ${squeeze(sayArticle(e))}`;

test('every PDF is tagged, titled and in French; its headings, lists and tables are those of the page', async () => {
	for (const ref of refs) {
		const pdf = await pdfOf(ref);
		const article = readArticle(dossier, ref);
		checkUa(pdf, ref);
		const titres = listElements(pdf.racine, /^H\d$/).map((e) => `${e.type} ${squeeze(textOf(e))}`);
		assert.deepEqual(titres, listTags(article, /^h\d$/).map(sayTitre), ref);
		assert.equal(squeeze(pdf.titre ?? ''), titres[0]?.slice(3), ref);
		assert.equal(pdf.signets, titres.length, `${ref}: bookmarks`);
		const listes = listesDeLaPage(article);
		assert.deepEqual(listesDuPdf(pdf.racine, listes[0] ?? 0), listes, `${ref}: items of lists`);
		assert.deepEqual(tableauxDuPdf(pdf.racine), tableauxDeLaPage(article), `${ref}: tables`);
		for (const figure of listElements(pdf.racine, /^Figure$/)) assert.ok(figure.alt, ref);
	}
});

/** Number of items of each list; the card, one list on the page, stands in one or two columns on paper. */
function listesDuPdf(racine: Element, carte: number): number[] {
	const [premiere = 0, seconde = 0, ...autres] = listElements(racine, /^L$/).map(
		(l) => l.enfants.filter((e) => typeof e !== 'string' && e.type === 'LI').length,
	);
	return premiere === carte ? [premiere, seconde, ...autres] : [premiere + seconde, ...autres];
}

const listesDeLaPage = (article: Hast): number[] =>
	listTags(article, /^(?:ul|ol|dl)$/).map((l) => countEnfants(l, /^(?:li|dt)$/));

const tableauxDuPdf = (racine: Element): string[] =>
	listElements(racine, /^Table$/).map((t) => {
		const rangs = listElements(t, /^TR$/).length;
		return `${rangs} × ${listElements(t, /^T[HD]$/).length / rangs}`;
	});
const tableauxDeLaPage = (article: Hast): string[] =>
	listTags(article, /^table$/).map((t) => {
		const rangs = listTags(t, /^tr$/);
		return `${rangs.length} × ${listTags(t, /^t[hd]$/).length / rangs.length}`;
	});

test('the essentials of every sheet stand on exactly two pages, in words of the sheet', async () => {
	for (const ref of refs) {
		const fichier = rectoVersoOf(ref);
		assert.ok(existsSync(fichier), `${ref} has no two-page layout`);
		const pdf = await readPdf(fichier);
		checkUa(pdf, ref);
		assert.equal(pdf.pages, 2, ref);
		const page = squeeze(sayArticle(readArticle(dossier, ref)).replace(/\[\d+\]/g, ''));
		for (const element of listElements(pdf.racine, /^(?:H\d|P|LBody|TD)$/)) {
			const texte = squeeze(textOf(element));
			const dit = texte.length < 40 || page.includes(texte.slice(0, 30)) || hasAppel(page, texte);
			assert.ok(dit, `${ref}: « ${texte.slice(0, 80)} » is not on the page`);
		}
	}
});

/** On the page, the number of a source may stand between two words that follow each other on the card. */
const hasAppel = (page: string, texte: string): boolean =>
	new RegExp(
		[...texte.slice(0, 30)].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\d{0,2}'),
		'u',
	).test(page);

test('each sheet page leads to its PDFs, with their pages and their weight', async () => {
	for (const ref of refs.slice(0, 12)) {
		const html = readPage(dossier, `/${ref}/`);
		const { pages } = await pdfOf(ref);
		const ko = Math.round(statSync(path.join(dossier, 'pdf', `${ref}.pdf`)).size / 1000);
		assert.match(html, new RegExp(`href="/pdf/${ref}\\.pdf" download`));
		assert.ok(html.includes(`PDF, ${pages}\u00a0pages, ${ko}\u00a0ko`), `${ref}: ${pages}, ${ko}`);
		assert.match(html, /PDF, 2\u00a0pages, \d+\u00a0ko/);
	}
});

test('each sheet page leads to its texts to edit and to its documents, with their weight', () => {
	const sayPoids = (fichier: string): string =>
		`${Math.round(statSync(path.join(dossier, fichier)).size / 1000)}\u00a0ko`;
	for (const ref of refs) {
		const html = readPage(dossier, `/${ref}/`);
		const [famille, id] = ref.split('/');
		const deroule = `odt/${famille}/deroule/${id}-deroule.odt`;
		assert.equal(
			existsSync(path.join(dossier, deroule)),
			existsSync(path.join(dossier, ref, 'deroule')),
			ref,
		);
		for (const fichier of [`odt/${ref}.odt`, deroule].filter((f) =>
			existsSync(path.join(dossier, f)),
		)) {
			assert.ok(html.includes(`href="/${fichier}" download`), fichier);
			assert.ok(html.includes(`ODT, ${sayPoids(fichier)}`), `${fichier}, ${sayPoids(fichier)}`);
		}
	}
	const enquete = readPage(dossier, '/outils/enquete-collective/');
	const guide = 'outils/enquete-collective/guide-enquete-collective.odt';
	assert.match(enquete, new RegExp(`href="/${guide}" download[^>]*>Guide des volontaires</a>`));
});

describe('livrets', () => {
	/** One of each genre: the largest only repeats them, and takes a minute to read. */
	const LIVRETS_LUS = ['outils.pdf', 'axe-alimentaire.pdf', 'parcours-elu-par-ou-commencer.pdf'];
	const livrets = (): string[] => readdirSync(path.join(dossier, 'pdf/livrets'));

	test('there is one for everything, for the tools, for each axis and each parcours', () => {
		const noms = livrets();
		for (const nom of ['tout.pdf', 'outils.pdf', 'axe-alimentaire.pdf', 'axe-sanitaire.pdf'])
			assert.ok(noms.includes(nom), nom);
		assert.equal(noms.filter((n) => n.startsWith('axe-')).length, 5);
		const parcours = refs.filter((r) => r.startsWith('parcours/')).length;
		assert.equal(noms.filter((n) => n.startsWith('parcours-')).length, parcours);
	});

	test('each has a cover, contents that link, its sheets, an index, a colophon', async () => {
		for (const nom of LIVRETS_LUS) {
			const pdf = await readPdf(path.join(dossier, 'pdf/livrets', nom));
			checkUa(pdf, nom);
			const titres = listElements(pdf.racine, /^H[12]$/);
			const parties = titres.filter((t) => t.type === 'H1').map((t) => textOf(t).trim());
			assert.equal(squeeze(parties[0] ?? ''), squeeze(pdf.titre ?? ''), nom);
			assert.equal(parties[1], 'Sommaire', nom);
			assert.ok(parties.includes('Index par thème'), nom);
			assert.equal(parties.at(-1), 'Colophon', nom);
			const fiches = titres.filter((t) => t.type === 'H2').map((t) => squeeze(textOf(t)));
			const sommaire = listElements(pdf.racine, /^TOCI$/).map((t) => squeeze(textOf(t)));
			const premiers = fiches.filter((f) => sommaire.some((s) => s.startsWith(f)));
			assert.ok(premiers.length >= 2, nom);
			for (const entree of listElements(pdf.racine, /^TOCI$/))
				assert.equal(listElements(entree, /^Link$/).length, 1, nom);
			const texte = squeeze(textOf(pdf.racine));
			for (const mot of ['CCBY-SA4.0', 'Auteursetautrices', 'Dernièremodification'])
				assert.ok(texte.includes(mot), `${nom}: ${mot}`);
		}
	});

	test('the page of the livrets says the pages and the weight of each', async () => {
		const html = readPage(dossier, '/livrets/');
		for (const nom of livrets()) {
			const octets = readFileSync(path.join(dossier, 'pdf/livrets', nom));
			const pages = (await PDFDocument.load(octets)).getPageCount();
			const lien = new RegExp(
				`href="/pdf/livrets/${nom}" download>PDF[\\s\\S]*?(\\d+)\u00a0pages, `,
			);
			assert.equal(Number(lien.exec(html)?.[1]), pages, nom);
		}
	});
});

test('addresses on paper are those of the site that was built', async () => {
	const { racine } = await pdfOf('outils/enquete-collective');
	assert.ok(squeeze(textOf(racine)).includes(`${SITE_DES_TESTS}/outils/enquete-collective/`));
});
