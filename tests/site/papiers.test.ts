/** The papers of a training, printed and to edit: tagged, and the words of their page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { findFiche } from '../../src/core/catalogue/catalogue.ts';
import { findAll } from '../../src/core/formats/xml.ts';
import type { VueDocument } from '../../src/vues/documents/document.ts';
import { listDocuments } from '../../src/vues/documents/index.ts';
import { readCorpus } from '../contenu.ts';
import { listSansStyle, parseOdt, readTexte } from '../outils/odt.ts';
import { listElements, readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { readPage, useBanc } from '../outils/site.ts';

const catalogue = readCorpus();
const FORMATION = 'formations/une-journee-pour-essayer';
const OUTIL = 'outils/arpentage';

const banc = useBanc();
const fichierOf = (format: 'pdf' | 'odt', ref: string, id: string): string =>
	path.join(banc.dossier, format, ref, `${id}.${format}`);
const documentsOf = (ref: string): readonly VueDocument[] => {
	const fiche = findFiche(catalogue, ref);
	assert.ok(fiche);
	return listDocuments(catalogue, fiche);
};

/** A paper that says less was not read. */
const MOTS_MIN = 4;

/** All that a paper says: titles, sentences, cells, names of fields. */
const CLES = /^(?:titre|texte|terme|nom|legende|precision|chapeau)$/;
function listDits(valeur: unknown, cle = ''): string[] {
	if (typeof valeur === 'string') return CLES.test(cle) ? [valeur] : [];
	if (Array.isArray(valeur))
		return valeur.flatMap((v) => listDits(v, typeof v === 'string' ? 'texte' : cle));
	if (typeof valeur !== 'object' || valeur === null) return [];
	return Object.entries(valeur).flatMap(([nom, v]) => listDits(v, nom));
}

/** What a paper says, without the addresses that each format writes its own way. */
const ditsOf = ({ titre, chapeau, parties, feuille }: VueDocument): string[] =>
	// A poster is called by its first words.
	listDits([feuille?.genre === 'affiche' ? undefined : titre, chapeau, parties].filter(Boolean));

/** What its page says; nothing where it has none. */
function readHtml(ref: string, { id, page }: VueDocument): string | undefined {
	// The guide has a tool in place of the list of its papers and of its programme.
	if (page === undefined || id === 'guide') return undefined;
	return squeeze(
		readPage(banc.dossier, `/${ref}/${page}`)
			.replace(/<[^>]*>/g, '')
			.replaceAll('&#39;', "'")
			.replaceAll('&amp;', '&'),
	);
}

for (const ref of [FORMATION, OUTIL]) {
	test(`each paper of ${ref} is there in both formats, and no other`, () => {
		const attendus = documentsOf(ref)
			.map(({ id }) => id)
			.sort();
		for (const format of ['pdf', 'odt'] as const)
			assert.deepEqual(
				readdirSync(path.join(banc.dossier, format, ref)).sort(),
				attendus.map((id) => `${id}.${format}`),
			);
	});

	for (const document of documentsOf(ref))
		describe(`${ref}, ${document.id}`, () => {
			const { id, nom } = document;
			test('the PDF is PDF/UA, in French, titled, with headings that skip no level', async () => {
				const pdf = await readPdf(fichierOf('pdf', ref, id));
				assert.deepEqual(
					{ balise: pdf.balise, ua: pdf.ua, langue: pdf.langue },
					{ balise: true, ua: true, langue: 'fr-FR' },
				);
				assert.ok(pdf.titre?.startsWith(nom), pdf.titre);
				const niveaux = listElements(pdf.racine, /^H\d$/).map(({ type }) => Number(type[1]));
				assert.equal(niveaux[0], 1);
				for (const [i, niveau] of niveaux.entries())
					assert.ok(
						i === 0 || niveau <= (niveaux[i - 1] ?? 0) + 1,
						`${niveau} after ${niveaux[i - 1]}`,
					);
			});
			test('the PDF, the text to edit and the page say all its words', async () => {
				const pdf = squeeze(textOf((await readPdf(fichierOf('pdf', ref, id))).racine));
				const octets = readFileSync(fichierOf('odt', ref, id));
				const odt = squeeze(readTexte(parseOdt(octets)));
				const html = readHtml(ref, document);
				const dits = ditsOf(document);
				assert.ok(dits.length >= MOTS_MIN);
				// The call of a source stands before the stop.
				for (const dit of dits.map((d) => squeeze(d).replace(/\.$/, ''))) {
					assert.ok(pdf.includes(dit), `${id}.pdf: ${dit}`);
					assert.ok(odt.includes(dit), `${id}.odt: ${dit}`);
					if (html !== undefined) assert.ok(html.includes(dit), `${id}: ${dit}`);
				}
				assert.deepEqual(listSansStyle(octets), []);
			});
		});
}

test('what fits on a sheet does: the certificate on one page, what is handed out on two', async () => {
	const pages = async (ref: string, id: string): Promise<number> =>
		(await readPdf(fichierOf('pdf', ref, id))).pages;
	assert.equal(await pages(FORMATION, 'attestation'), 1);
	for (const id of ['cas', 'evaluation', 'droits'])
		assert.ok((await pages(FORMATION, id)) <= 2, id);
	for (const { id } of documentsOf(OUTIL)) assert.equal(await pages(OUTIL, id), 1, id);
});

test('a poster is as large as it is said to be, on paper as in the text to edit', async () => {
	const { taille } = await readPdf(fichierOf('pdf', OUTIL, 'consigne-au-mur'));
	assert.deepEqual(
		taille.map((points) => Math.round((points / 72) * 25.4)),
		[420, 297],
	);
	const styles = parseOdt(readFileSync(fichierOf('odt', OUTIL, 'consigne-au-mur')), 'styles.xml');
	const [page] = findAll(styles, 'style:page-layout-properties');
	assert.deepEqual(
		[page?.attributes['fo:page-width'], page?.attributes['fo:page-height']],
		['420mm', '297mm'],
	);
});

test('the page of a sheet leads to its papers, printed and to edit, each said by what it is', async () => {
	const page = await banc.navigateur.newPage();
	await page.goto(banc.url(`/${OUTIL}/`));
	const lignes = page.locator('.emporter li', {
		has: page.locator('a[href*="/pdf/outils/arpentage/"]'),
	});
	assert.deepEqual(
		(await lignes.allInnerTexts()).map((dit) =>
			dit.replaceAll(/\d+\s(?=ko)/g, 'N\u00a0').replaceAll(/\s+/g, ' '),
		),
		documentsOf(OUTIL).map(({ nom }) => `${nom} PDF, 1 page, N ko, ou à modifier (ODT, N ko)`),
	);
	for (const lien of await lignes.locator('a').all()) {
		const reponse = await page.request.get(
			new URL((await lien.getAttribute('href')) ?? '', page.url()).href,
		);
		assert.equal(reponse.status(), 200);
	}
	const dits = await page
		.locator(':is(section, details):has(> #fiche-supports, #fiche-supports)')
		.last()
		.textContent();
	assert.ok(dits);
	assert.match(dits, /La consigne, au mur/);
	assert.match(dits, /À accrocher, A3 en largeur/);
	assert.match(dits, /À distribuer, A4. Une par personne/);
	await page.close();
});
