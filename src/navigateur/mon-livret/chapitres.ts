/** Chapters fetched from the site, and shown: copied element by element, from a list of what is allowed. */
import { ancreOf, refOf } from '../../vues/fiche/acces.ts';
import { parseApart } from '../confiance.ts';

export interface ChapitreLu {
	ref: string;
	xhtml: string;
	auteurs: string[];
	/** ISO date of the last change, when it is known. */
	modification: string | undefined;
	article: HTMLElement;
}

const ELEMENTS = new Set(
	'a article aside blockquote br caption code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr img li ol p pre s section span strong sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const ATTRIBUTS = new Set(
	'class id alt width height start scope role tabindex aria-label aria-hidden data-ton data-page'.split(
		' ',
	),
);
const ADRESSE = /^(?:https?:|mailto:|tel:|#)/;

const lus = new Map<string, Promise<ChapitreLu>>();

/** The chapter of a sheet, fetched once. */
export function loadChapitre(base: string, ref: string): Promise<ChapitreLu> {
	const connu = lus.get(ref);
	if (connu) return connu;
	const promesse = fetchChapitre(
		new URL(`${base}/epub/chapitres/${ref}.xhtml`, location.href),
		ref,
	);
	lus.set(ref, promesse);
	promesse.catch(() => lus.delete(ref));
	return promesse;
}

async function fetchChapitre(url: URL, ref: string): Promise<ChapitreLu> {
	const reponse = await fetch(url);
	if (!reponse.ok) throw new Error(`${url.pathname} : ${reponse.status}`);
	const xhtml = await reponse.text();
	const lu = parseApart(xhtml, 'application/xhtml+xml');
	const source = lu.querySelector('article.fiche');
	if (!source) throw new Error(`${url.pathname} n’est pas un chapitre.`);
	const metas = (nom: string): string[] =>
		[...lu.querySelectorAll(`meta[name="${nom}"]`)].map((m) => m.getAttribute('content') ?? '');
	const article = copyElement(source, url);
	if (!article) throw new Error(`${url.pathname} n’est pas un chapitre.`);
	article.setAttribute('aria-labelledby', `${ancreOf(ref)}--titre`);
	return {
		ref,
		xhtml,
		auteurs: metas('author'),
		modification: metas('dcterms.modified')[0],
		article,
	};
}

/**
 * The same element made anew, or nothing. Headings go down one level, under that of the page; sections
 * and asides are no landmarks any more: with several sheets, each name would be there many times.
 */
export function copyElement(source: Element, url: URL): HTMLElement | undefined {
	if (!ELEMENTS.has(source.localName)) return undefined;
	const nom = source.localName
		.replace(/^h([1-5])$/, (_, n) => `h${Number(n) + 1}`)
		.replace('aside', 'div');
	const repere = ['aside', 'section'].includes(source.localName);
	const copie = document.createElement(nom);
	for (const { name, value } of source.attributes) {
		if (ATTRIBUTS.has(name) && !(repere && name === 'aria-label')) copie.setAttribute(name, value);
		if (name === 'href' && ADRESSE.test(value)) copie.setAttribute('href', value);
		if (name === 'src') copySource(copie, new URL(value, url));
	}
	for (const enfant of source.childNodes) {
		if (enfant.nodeType === Node.TEXT_NODE) copie.append(enfant.nodeValue ?? '');
		const element = enfant instanceof Element ? copyElement(enfant, url) : undefined;
		if (element) copie.append(element);
	}
	return copie;
}

function copySource(copie: HTMLElement, src: URL): void {
	if (copie.localName === 'img' && src.origin === location.origin)
		copie.setAttribute('src', src.pathname);
}

/** Links between sheets of the selection stay in the document; the others lead to the site. */
export function linkArticle(article: HTMLElement, refs: ReadonlySet<string>, base: string): void {
	for (const lien of article.querySelectorAll<HTMLElement>('a[data-page]')) {
		const page = lien.dataset.page ?? '';
		const ref = refOf(page) ?? '';
		lien.setAttribute('href', refs.has(ref) ? `#${ancreOf(ref)}` : base + page);
	}
}
