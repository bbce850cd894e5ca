/** How pages are built, for those who do not see them: parts, names, tables, pictures. Criteria of the RGAA that a reading of the code settles. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Element } from 'hast';
import { attribute, createLecteur } from '../outils/liens.ts';
import { listPages } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let pages: string[] = [];
let parsePage: (page: string) => Element[] = () => [];
before(async () => {
	const dossier = await siteOf(SITES.corpus);
	pages = listPages(dossier);
	parsePage = createLecteur(dossier);
});

/** Pages with what is wrong on each, as `judge` tells it. */
const listFautes = (judge: (elements: Element[]) => string[]): string[] =>
	pages.flatMap((page) => judge(parsePage(page)).map((faute) => `${page} ${faute}`));

const named = (elements: Element[], ...noms: string[]): Element[] =>
	elements.filter((e) => noms.includes(e.tagName));

const inside = (parent: Element): Element[] =>
	parent.children.flatMap((e) => (e.type === 'element' ? [e, ...inside(e)] : []));

const nomOf = (e: Element): string | undefined =>
	attribute(e, 'ariaLabel') ?? attribute(e, 'ariaLabelledBy');

test('a page has one main part, a head, a foot, and navigations that are told apart', () => {
	assert.deepEqual(
		listFautes((elements) => {
			const navs = named(elements, 'nav').map(nomOf);
			return [
				...(named(elements, 'main').length === 1 ? [] : ['main']),
				...(named(elements, 'header').length > 0 ? [] : ['header']),
				...(named(elements, 'footer').length > 0 ? [] : ['footer']),
				...(navs.includes(undefined) || new Set(navs).size < navs.length ? ['nav'] : []),
			];
		}),
		[],
	);
});

test('a picture is left out, or has a role and a name', () => {
	assert.deepEqual(
		listFautes((elements) => [
			...named(elements, 'img')
				.filter((e) => attribute(e, 'alt') === undefined)
				.map(() => 'img'),
			...named(elements, 'svg')
				.filter((e) => attribute(e, 'ariaHidden') !== 'true')
				.filter((e) => !/^(?:img|group)$/.test(attribute(e, 'role') ?? '') || !nomOf(e))
				.map(() => 'svg'),
		]),
		[],
	);
});

test('a table is one of data: its headers are declared, with what they head', () => {
	assert.deepEqual(
		listFautes((elements) =>
			named(elements, 'table').flatMap((table) => {
				const dedans = inside(table);
				const entetes = named(dedans, 'th');
				const rangs = named(dedans, 'tr').filter((tr) => named(inside(tr), 'th').length > 0);
				// One row of headers heads its columns: nothing more is to be said (RGAA 5.7, cas particulier).
				const seul = rangs.length === 1;
				return [
					...(entetes.length > 0 ? [] : ['table']),
					...(seul || entetes.every((th) => attribute(th, 'scope')) ? [] : ['scope']),
					...(attribute(table, 'role') === 'presentation' ? ['presentation'] : []),
				];
			}),
		),
		[],
	);
});

test('fields that go together have their legend', () => {
	assert.deepEqual(
		listFautes((elements) =>
			named(elements, 'fieldset')
				.filter((e) => !e.children.some((c) => c.type === 'element' && c.tagName === 'legend'))
				.map(() => 'fieldset'),
		),
		[],
	);
});

/** Elements that HTML has no more, because they only said how things look (https://html.spec.whatwg.org/#non-conforming-features). */
const PERIMES = ['font', 'center', 'big', 'strike', 'tt', 'marquee', 'blink', 'basefont', 'frame'];

test('no page presents by its elements, frames another, opens a window, goes away by itself or changes the order of the keyboard', () => {
	assert.deepEqual(
		listFautes((elements) => [
			...named(elements, ...PERIMES, 'iframe').map((e) => e.tagName),
			...elements.filter((e) => attribute(e, 'target') === '_blank').map(() => '_blank'),
			...elements.filter((e) => Number(attribute(e, 'tabIndex') ?? 0) > 0).map(() => 'tabindex'),
			...named(elements, 'meta')
				.filter((e) => attribute(e, 'httpEquiv')?.toLowerCase() === 'refresh')
				// At once, it is where a page has moved to (RGAA 13.1).
				.filter((e) => !/^0\b/.test(attribute(e, 'content') ?? ''))
				.map(() => 'refresh'),
		]),
		[],
	);
});

test('no passage says that it is of another language, as the criterion 8.8 of content/rgaa.yaml tells', () => {
	assert.deepEqual(
		listFautes((elements) =>
			elements.filter((e) => e.tagName !== 'html' && attribute(e, 'lang')).map((e) => e.tagName),
		),
		[],
	);
});
