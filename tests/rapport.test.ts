/** The report on shared diagnosis as it comes out on paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Catalogue } from '../src/core/catalogue/catalogue.ts';
import type { Tache } from '../src/io/papier/compositeur.ts';
import { listTravauxCommun } from '../src/io/papier/travaux-du-commun.ts';
import { buildVueRapport, FICHIERS_RAPPORT } from '../src/vues/commun/rapport.ts';
import { createSite } from '../src/vues/site.ts';
import { readBase, readCorpus } from './contenu.ts';
import { listElements, squeeze, textOf } from './outils/pdf.ts';
import { checkUa, createPresse, type Papier } from './outils/presse.ts';

process.env.SITE = 'https://impulser.example';
const { press } = createPresse();

const findTravail = (catalogue: Catalogue) =>
	listTravauxCommun(createSite(catalogue)).find(({ chemin }) => chemin === FICHIERS_RAPPORT.pdf);

async function pressRapport(catalogue: Catalogue): Promise<Papier> {
	const travail = findTravail(catalogue);
	assert.ok(travail);
	return press(travail.prepare() as Tache);
}

describe('the report on paper', async () => {
	const catalogue = readCorpus();
	const vue = buildVueRapport(catalogue);
	assert.ok(vue);
	const pdf = await pressRapport(catalogue);

	test('is tagged, and its headings go down one level at a time', () => {
		checkUa(pdf);
		assert.equal(pdf.titre, vue.titre);
		const titres = listElements(pdf.racine, /^H\d$/);
		let avant = 0;
		for (const { type } of titres) {
			const niveau = Number(type.slice(1));
			assert.ok(niveau <= avant + 1, type);
			avant = niveau;
		}
		const dits = titres.map((t) => squeeze(textOf(t)));
		for (const { titre } of vue.chapitres) assert.ok(dits.includes(squeeze(titre)), titre);
		assert.equal(pdf.signets, vue.chapitres.length);
	});

	test('keeps every word away from the edges, and its table on one wide page', () => {
		for (const { largeur, hauteur, mots } of pdf.places)
			for (const { texte, gauche, droite, base } of mots)
				assert.ok(
					gauche >= 15 && droite <= largeur - 15 && base >= 12 && base <= hauteur - 8,
					texte,
				);
		const larges = pdf.places.filter(({ largeur, hauteur }) => largeur > hauteur);
		assert.equal(larges.length, 1);
		const mots = larges.flatMap((page) => page.mots);
		assert.ok(Math.min(...mots.map(({ corps }) => corps)) >= 8.4);
		const [tableau] = listElements(pdf.racine, /^Table$/);
		assert.ok(tableau);
		const cases = listElements(tableau, /^T[HD]$/).map((c) => squeeze(textOf(c)));
		const dit = squeeze(mots.map(({ texte }) => texte).join(''));
		for (const texte of cases) assert.ok(dit.includes(texte), texte);
		assert.equal(listElements(tableau, /^TR$/).length, 1 + vue.refs.length);
	});

	test('says the page of a method where it leads to it', () => {
		const [quand] = pdf.places.filter(({ mots }) =>
			squeeze(mots.map(({ texte }) => texte).join('')).includes(
				squeeze('Quelle méthode, quand ?Trouvez'),
			),
		);
		assert.ok(quand);
		const dit = squeeze(quand.mots.map(({ texte }) => texte).join(''));
		for (const { titre } of vue.chapitres.filter(({ sous }) => sous)) {
			const [, page] =
				dit.match(new RegExp(`${RegExp.escape(squeeze(titre))}\\(p\\.(\\d+)\\)`)) ?? [];
			const la = pdf.places[Number(page) - 1]?.mots ?? [];
			assert.ok(squeeze(la.map(({ texte }) => texte).join('')).includes(squeeze(titre)), titre);
		}
	});
});

test('without any of its sheets there is none', () => {
	assert.equal(findTravail(readBase()), undefined);
});
