import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { checkEpub } from '../outils/epubcheck.ts';
import { listPagesDeFiches, readPage } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let dossier = '';
before(async () => {
	dossier = await siteOf(SITES.corpus);
});

/** What a page of the site has and a chapter of a book has not. */
const CADRE = [
	...['barre-parties', 'boite', 'chiffres', 'fiche-gestes', 'fiche-reperes', 'repli-resume'],
	...['usages', 'actions-fiche', 'citer-logiciels', 'versions'],
];
/** Inside a line; a `span` is not: the pages set them apart by their style, and books by a space. */
const FONDUS = new Set(['a', 'code', 'em', 's', 'strong', 'sup']);

function find(noeud: Nodes, bon: (e: Element) => boolean): Element | undefined {
	if (noeud.type === 'element' && bon(noeud)) return noeud;
	if (!('children' in noeud)) return undefined;
	for (const enfant of noeud.children) {
		const trouve = find(enfant as Nodes, bon);
		if (trouve) return trouve;
	}
	return undefined;
}

const classesOf = (e: Element): string[] => (e.properties.className as string[] | undefined) ?? [];

/** The text as it is read: blocks apart, spaces folded, the alternative text of images, the frame left out. */
function readTexte(noeud: Nodes): string {
	if (noeud.type === 'text') return noeud.value;
	if (!('children' in noeud)) return '';
	const texte = (): string => noeud.children.map((e) => readTexte(e as Nodes)).join('');
	if (noeud.type !== 'element') return texte();
	if (classesOf(noeud).some((c) => CADRE.includes(c)) || noeud.tagName === 'script') return '';
	if (noeud.tagName === 'img') return `[${noeud.properties.alt}]`;
	return FONDUS.has(noeud.tagName) ? texte() : ` ${texte()} `;
}

const articleOf = (html: string): Element => {
	const article = find(fromHtml(html), (e) => classesOf(e).includes('fiche'));
	assert.ok(article, 'no article');
	return article;
};
const fold = (texte: string): string => texte.replace(/[ \t\n]+/g, ' ').trim();
const chapitreOf = (page: string): string =>
	path.join(dossier, 'epub', 'chapitres', `${page.slice(1, -1)}.xhtml`);
const listFiches = (): string[] => listPagesDeFiches(dossier);

test('the chapter of every sheet says what its page says, in the same words and order', () => {
	const pages = listFiches();
	assert.ok(pages.length > 20);
	for (const page of pages) {
		const chapitre = readFileSync(chapitreOf(page), 'utf8');
		const lu = fold(readTexte(articleOf(chapitre)));
		const attendu = fold(readTexte(articleOf(readPage(dossier, page))));
		const i = [...attendu].findIndex((c, rang) => c !== lu[rang]);
		if (lu !== attendu) assert.equal(lu.slice(i - 40, i + 40), attendu.slice(i - 40, i + 40), page);
	}
});

test('every class and image of a chapter is one of its page', () => {
	for (const page of listFiches()) {
		const html = readPage(dossier, page);
		const siennes = new Set(
			[...html.matchAll(/ class="([^"]*)"/g)].flatMap((m) => (m[1] ?? '').split(' ')),
		);
		const chapitre = readFileSync(chapitreOf(page), 'utf8');
		for (const [, classe = ''] of chapitre.matchAll(/ class="([^"]*)"/g))
			for (const une of classe.split(' ')) assert.ok(siennes.has(une), `${page}: ${une}`);
		for (const [, src = ''] of chapitre.matchAll(/<img src="([^"]*)"/g))
			assert.ok(existsSync(path.join(path.dirname(chapitreOf(page)), src)), src);
	}
});

test('EPUBCheck finds no error and no warning in any livret', async () => {
	const livrets = readdirSync(path.join(dossier, 'epub')).filter((f) => f.endsWith('.epub'));
	assert.ok(livrets.includes('tout.epub') && livrets.includes('outils.epub'));
	assert.ok(
		livrets.some((l) => l.startsWith('axe-')) && livrets.some((l) => l.startsWith('parcours-')),
	);
	for (const livret of livrets)
		assert.deepEqual(await checkEpub(readFileSync(path.join(dossier, 'epub', livret))), [], livret);
});
