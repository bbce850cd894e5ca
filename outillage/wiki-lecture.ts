/** What a reader of a page finds in it: its words, its links, its tables. The same for the site and for the wiki. */
import type { Element, Nodes, Root } from 'hast';

export interface PageLue {
	/** The words of each block, in order. */
	blocs: string[];
	/** Where links lead, in order: those to a place of the page are left out. */
	liens: string[];
	/** Rows of cells, in words. */
	tableaux: string[][][];
}

const BLOCS = new Set('p li dt dd h1 h2 h3 h4 h5 h6 caption pre figcaption th td'.split(' '));
const COUPES = new Set([
	...BLOCS,
	'div',
	'section',
	'ul',
	'ol',
	'dl',
	'table',
	'tr',
	'blockquote',
	'br',
	'hr',
]);

export const normer = (texte: string): string => texte.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();

type Saute = (element: Element) => boolean;

/** The words of a node: a space where a block or a line ends. */
export function sayMots(noeud: Nodes, saute: Saute): string {
	if (noeud.type === 'text') return noeud.value;
	if (noeud.type === 'element' && saute(noeud)) return '';
	if (noeud.type === 'element' && noeud.tagName === 'img')
		return ` Image : ${noeud.properties.alt} `;
	const dedans = 'children' in noeud ? noeud.children.map((n) => sayMots(n, saute)).join('') : '';
	return noeud.type === 'element' && COUPES.has(noeud.tagName) ? ` ${dedans} ` : dedans;
}

export const classesOf = ({ properties: { className } }: Element): string[] =>
	Array.isArray(className) ? className.map(String) : [String(className ?? '')];

export function listElements(noeud: Nodes, saute: Saute): Element[] {
	if (noeud.type === 'element' && saute(noeud)) return [];
	const dedans = 'children' in noeud ? noeud.children.flatMap((n) => listElements(n, saute)) : [];
	return noeud.type === 'element' ? [noeud, ...dedans] : dedans;
}

/** Words that each renderer joins in its own way: the kind of a frame and its title, what a step takes and asks. */
const isComposite = (e: Element, parent: Element | undefined): boolean =>
	classesOf(e).includes('bloc-nom') ||
	(parent !== undefined && classesOf(parent).includes('etapes'));

/** A picture is read as a link to its file. */
export function lirePage(racine: Root | Element, saute: Saute): PageLue {
	const elements = listElements(racine, saute);
	const parentOf = new Map<Nodes, Element>(
		elements.flatMap((parent) => parent.children.map((enfant) => [enfant, parent] as const)),
	);
	const feuilles = elements.filter(
		(e) =>
			(BLOCS.has(e.tagName) &&
				!listElements(e, saute)
					.slice(1)
					.some((d) => BLOCS.has(d.tagName))) ||
			(e.tagName === 'img' && parentOf.get(e)?.tagName === 'figure') ||
			classesOf(e).includes('bloc-lieu'),
	);
	const dire = (e: Nodes): string => normer(sayMots(e, saute));
	return {
		blocs: feuilles
			.flatMap((e) => (isComposite(e, parentOf.get(e)) ? e.children : [e]).map(dire))
			.filter((texte) => texte !== ''),
		liens: elements.flatMap(({ tagName, properties: { href, src } }) => {
			const adresse = tagName === 'img' ? src : href;
			return typeof adresse === 'string' && !adresse.startsWith('#') ? [adresse] : [];
		}),
		tableaux: elements
			.filter((e) => e.tagName === 'table')
			.map((table) =>
				listElements(table, saute)
					.filter((e) => e.tagName === 'tr')
					.map((tr) => tr.children.flatMap((c) => (c.type === 'element' ? [dire(c)] : []))),
			),
	};
}
