import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import type { Element } from 'hast';
import { HtmlValidate } from 'html-validate';
import { listBalises, valeurOf } from '../../src/renderers/html/balises.ts';
import { attribute, createLecteur, isVersLeVrai, listCasses } from '../outils/liens.ts';
import { listPages, PAGE_DE_FICHE, readPage } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let dossier = '';
let pages: string[] = [];
let parsePage: (page: string) => Element[] = () => [];
before(async () => {
	dossier = await siteOf(SITES.corpus);
	pages = listPages(dossier);
	parsePage = createLecteur(dossier);
});

test('the site has pages of every kind', () => {
	for (const page of [
		'/',
		'/outils/',
		'/actions/',
		'/retours/',
		'/parcours/',
		'/axes/alimentaire/',
		'/structures/la-traverse/',
		'/territoires/01209/',
		'/recherche/',
		'/nouveautes/',
		'/contribuer/blocs/',
		'/a-propos/',
		'/licence/',
		'/mentions-legales/',
		'/accessibilite/',
		'/404.html',
	])
		assert.ok(pages.includes(page), `${page} is missing`);
});

test('html-validate finds no error on any page', async () => {
	const validateur = new HtmlValidate({
		extends: ['html-validate:recommended'],
		rules: {
			// Boxes under one name are how a form says a list.
			'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
			// `t=83` names a place of a sound, and that of the page (docs/decisions/0046); « #3 » is the third slide.
			'valid-id': ['error', { relaxed: true }],
		},
	});
	const fautes: string[] = [];
	for (const page of pages) {
		const rapport = await validateur.validateString(readPage(dossier, page), page);
		for (const { messages } of rapport.results)
			for (const m of messages) fautes.push(`${page}:${m.line} ${m.ruleId} ${m.message}`);
	}
	assert.deepEqual(fautes, []);
});

test('no internal link, anchor or file is broken', () => {
	const casses = listCasses(dossier, pages);
	assert.deepEqual(
		casses.filter((c) => !isVersLeVrai(...(c.split(' → ') as [string, string]))),
		[],
	);
});

/** What a <link> loads: the public address of a page and its feeds are only said. */
const loadedOf = (e: Element): string | undefined =>
	e.tagName === 'link' && !/canonical|alternate/.test(attribute(e, 'rel') ?? '')
		? attribute(e, 'href')
		: undefined;

/** The policy of a page names the digest of each style it holds. */
function isPermis(page: string, style: Element): boolean {
	const texte = style.children.map((c) => ('value' in c ? c.value : '')).join('');
	const empreinte = createHash('sha256').update(texte).digest('base64');
	return readPage(dossier, page).includes(`'sha256-${empreinte}'`);
}

test('no page loads anything from another host, nor runs or styles anything inline unsaid', () => {
	const fautes: string[] = [];
	for (const page of pages)
		for (const e of parsePage(page)) {
			const charge = attribute(e, 'src') ?? loadedOf(e);
			const attend = e.tagName === 'audio' && attribute(e, 'preload') === 'none';
			if (charge && !attend && /^(?:https?:)?\/\//.test(charge))
				fautes.push(`${page} loads ${charge}`);
			const donnees = attribute(e, 'type') === 'application/ld+json';
			if (e.tagName === 'script' && !attribute(e, 'src') && !donnees)
				fautes.push(`${page} inline script`);
			if (e.tagName === 'style' && !isPermis(page, e)) fautes.push(`${page} inline style`);
			for (const nom of Object.keys(e.properties))
				if (nom === 'style' || /^on[A-Za-z]/.test(nom)) fautes.push(`${page} ${e.tagName} ${nom}`);
		}
	assert.deepEqual(fautes, []);
});

test('every page states a strict security policy before anything it could load', () => {
	for (const page of pages) {
		const html = readPage(dossier, page);
		const politique = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html);
		assert.ok(politique, `${page} has no policy`);
		// The site of its sound, where a page has one: tests/site/ecoute.test.ts looks at it.
		const texte = (politique[1] ?? '')
			.replaceAll('&#39;', "'")
			.replace(html.includes('<audio') ? /; media-src https:[^;]*/ : '', '');
		assert.match(texte, /^default-src 'none'; script-src 'self'/);
		assert.doesNotMatch(texte, /unsafe-inline|'unsafe-eval'|https?:|\*/);
		assert.equal(texte.includes('wasm-unsafe-eval'), page === '/recherche/');
		assert.ok(html.indexOf(politique[0]) < html.search(/<(?:script|link)\b/), page);
	}
});

test('every page has a language, one title, one main heading and no jump between headings', () => {
	const titres = new Map<string, string>();
	for (const page of pages) {
		const elements = parsePage(page);
		const html = readPage(dossier, page);
		assert.match(html, /<html lang="fr"/, page);
		assert.equal(elements.filter((e) => e.tagName === 'h1').length, 1, `${page}: h1`);
		const niveaux = elements.flatMap((e) => /^h([1-6])$/.exec(e.tagName)?.[1] ?? []).map(Number);
		for (const [i, n] of niveaux.entries())
			assert.ok(
				i === 0 || n <= (niveaux[i - 1] ?? 0) + 1,
				`${page}: h${niveaux[i - 1]} then h${n}`,
			);
		const titre = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
		assert.ok(titre.length > 0, page);
		assert.equal(
			titres.get(titre),
			undefined,
			`${page} and ${titres.get(titre)} share « ${titre} »`,
		);
		titres.set(titre, page);
	}
});

test('a sheet page stays under 900 elements, whatever its length', () => {
	const fiches = pages.filter((p) => PAGE_DE_FICHE.test(p));
	assert.ok(fiches.length > 0);
	for (const page of fiches) {
		const n = parsePage(page).length;
		assert.ok(n <= 900, `${page}: ${n} elements`);
	}
});

test('French typography reaches the pages: no straight apostrophe between letters, no lone « ? »', () => {
	for (const page of pages) {
		const html = readPage(dossier, page).replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '');
		const texte = html.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'");
		const faute = /\p{L}'\p{L}|\p{L} [?!;]/u.exec(texte);
		assert.equal(faute && texte.slice(faute.index - 30, faute.index + 30), null, page);
	}
});

test('a form that scripts answer goes nowhere without them: what one types is in no address', () => {
	const fautes = pages.flatMap((page) =>
		listBalises(readPage(dossier, page))
			.filter(({ nom, ferme }) => nom === 'form' && !ferme)
			.map((balise) => [valeurOf(balise, 'method'), valeurOf(balise, 'action')] as const)
			// A search, the five questions and a commune are answered by a page; the hours of a run sheet name nobody.
			.filter(
				([methode, action]) =>
					methode !== 'dialog' &&
					!action &&
					!/^\/(?:communes-comme-la-mienne|vos-chiffres)\/$|\/deroule\/$/.test(page),
			)
			.map(() => page),
	);
	assert.deepEqual(fautes, []);
});
