/** The papers of a training, printed and to edit: tagged, and the words of their page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { listDocuments } from '../../src/vues/documents/index.ts';
import { readCorpus } from '../contenu.ts';
import { listSansStyle, parseOdt, readTexte } from '../outils/odt.ts';
import { listElements, readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { readPage, useBanc } from '../outils/site.ts';

const ID = 'une-journee-pour-essayer';
const REF = `formations/${ID}`;
const catalogue = readCorpus();
const fiche = catalogue.formations.get(ID);
assert.ok(fiche);
const documents = listDocuments(catalogue, fiche);

const banc = useBanc();
const fichierOf = (format: 'pdf' | 'odt', id: string): string =>
	path.join(banc.dossier, format, REF, `${id}.${format}`);

/** All that a paper says: titles, sentences, cells, names of fields. */
const CLES = /^(?:titre|texte|terme|nom|legende|precision|chapeau)$/;
function listDits(valeur: unknown, cle = ''): string[] {
	if (typeof valeur === 'string') return CLES.test(cle) ? [valeur] : [];
	if (Array.isArray(valeur))
		return valeur.flatMap((v) => listDits(v, typeof v === 'string' ? 'texte' : cle));
	if (typeof valeur !== 'object' || valeur === null) return [];
	return Object.entries(valeur).flatMap(([nom, v]) => listDits(v, nom));
}

/** What a part of a paper says, without the addresses that each format writes its own way. */
const dits = (id: string): string[] => {
	const document = documents.find((d) => d.id === id);
	return listDits([document?.titre, document?.chapeau, document?.parties].filter(Boolean));
};

test('each paper is there in both formats, and no other', () => {
	const attendus = documents.map(({ id }) => id).sort();
	for (const format of ['pdf', 'odt'] as const)
		assert.deepEqual(
			readdirSync(path.join(banc.dossier, format, REF)).sort(),
			attendus.map((id) => `${id}.${format}`),
		);
});

for (const { id, nom } of documents)
	describe(id, () => {
		test('the PDF is PDF/UA, in French, titled, with headings that skip no level', async () => {
			const pdf = await readPdf(fichierOf('pdf', id));
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
			const pdf = squeeze(textOf((await readPdf(fichierOf('pdf', id))).racine));
			const octets = readFileSync(fichierOf('odt', id));
			const odt = squeeze(readTexte(parseOdt(octets)));
			const page = id === 'guide' ? 'animer' : id;
			const html = squeeze(
				readPage(banc.dossier, `/${REF}/${page}/`)
					.replace(/<[^>]*>/g, '')
					.replaceAll('&#39;', "'")
					.replaceAll('&amp;', '&'),
			);
			assert.ok(dits(id).length > 8);
			// The call of a source stands before the stop.
			for (const dit of dits(id).map((d) => squeeze(d).replace(/\.$/, ''))) {
				assert.ok(pdf.includes(dit), `${id}.pdf: ${dit}`);
				assert.ok(odt.includes(dit), `${id}.odt: ${dit}`);
				// The guide has a tool in place of the list of its papers and of its programme.
				if (id !== 'guide') assert.ok(html.includes(dit), `${id}: ${dit}`);
			}
			assert.deepEqual(listSansStyle(octets), []);
		});
	});

test('what fits on a sheet does: the certificate on one page, what is handed out on two', async () => {
	const pages = async (id: string): Promise<number> => (await readPdf(fichierOf('pdf', id))).pages;
	assert.equal(await pages('attestation'), 1);
	for (const id of ['cas', 'evaluation', 'droits']) assert.ok((await pages(id)) <= 2, id);
});
