/** The built site and the registry of its pages (src/core/pages) say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Catalogue, listFiches } from '../../src/core/catalogue/catalogue.ts';
import { indexAdresses } from '../../src/core/pages/adresses.ts';
import { listAdresses, PAGE_INTROUVABLE, REGISTRE, typeOf } from '../../src/core/pages/index.ts';
import { versOf } from '../../src/core/pages/redirigees.ts';
import { FICHE } from '../../src/core/pages/series.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { findAncres } from '../../src/vues/fiche/ancres.ts';
import { CORPUS } from '../contenu.ts';
import { canoniqueOf, listPages, readPage } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let dossier = '';
let pages: string[] = [];
let catalogue: Catalogue;
before(async () => {
	dossier = await siteOf(SITES.corpus);
	pages = listPages(dossier);
	catalogue = readCatalogue(CORPUS);
});

test('the pages that are built are those of the registry, and no other', () => {
	assert.deepEqual(pages, [...listAdresses(catalogue), PAGE_INTROUVABLE].toSorted());
	for (const { id, suite, listPages: list } of REGISTRE)
		assert.equal(list(catalogue).length > 0, id !== 'editeur' && !suite, id);
});

/** What holds the whole page, and what one types into: no text leads there. */
const HORS_TEXTE = /^(?:datalist|main|input|select|svg|template)$/;

/** The menu: no text leads there. */
const RUBRIQUES = 'rubriques';

function listIds(noeud: Nodes, ids: string[] = []): string[] {
	if (noeud.type === 'element' && !HORS_TEXTE.test(noeud.tagName)) {
		const id = (noeud as Element).properties.id;
		if (typeof id === 'string' && id !== RUBRIQUES) ids.push(id);
	}
	if ('children' in noeud) for (const enfant of noeud.children) listIds(enfant as Nodes, ids);
	return ids;
}

const idsOf = (page: string): string[] => listIds(fromHtml(readPage(dossier, page))).toSorted();

test('the anchors of the page of a sheet are those that its view tells', () => {
	for (const { page } of listFiches(catalogue))
		assert.deepEqual([...(findAncres(catalogue, page) ?? [])].toSorted(), idsOf(page), page);
});

test('the anchors that the registry tells of other pages are theirs', () => {
	const adresses = indexAdresses(catalogue, {});
	const connues = pages.filter((page) => adresses.ancresOf(page) !== undefined);
	assert.deepEqual([...new Set(connues.map((page) => typeOf(page)?.id))].toSorted(), [
		'axe',
		'glossaire',
		'questions-theme',
		'qui-paie',
		'vos-chiffres',
	]);
	for (const page of connues)
		assert.deepEqual([...(adresses.ancresOf(page) ?? [])].toSorted(), idsOf(page), page);
});

test('search engines are shown the pages that the registry says', () => {
	for (const page of pages.filter((p) => p !== PAGE_INTROUVABLE)) {
		const html = readPage(dossier, page);
		const montree =
			!/<meta name="robots" content="noindex"/.test(html) && canoniqueOf(html) === page;
		// One that leads elsewhere shows that other page.
		const ailleurs = versOf(catalogue, page.slice(1, -1)) !== undefined;
		assert.equal(montree, typeOf(page)?.indexee === true && !ailleurs, page);
	}
});

test('what is kept offline is what the registry says', () => {
	const sw = readFileSync(path.join(dossier, 'sw.js'), 'utf8');
	const fichiers = /^const FICHIERS = (.*);$/m.exec(sw)?.[1] ?? '{}';
	const gardes = new Set(Object.keys(JSON.parse(fichiers) as object));
	for (const page of pages)
		assert.equal(gardes.has(page), typeOf(page)?.horsConnexion ?? false, page);
	assert.ok(pages.filter((page) => typeOf(page) === FICHE).length > 0);
});
