/** XML documents of a book. Every text goes through the serializer, which escapes it. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cleanXml, guardXml } from '../../core/formats/xml.ts';

export type Contenu = ElementContent | string | undefined | Contenu[];
type Attributs = Record<string, string | undefined>;

const EPUB = 'http://www.idpf.org/2007/ops';

function flatten(contenu: Contenu): ElementContent[] {
	if (contenu === undefined || contenu === '') return [];
	if (typeof contenu === 'string') return [{ type: 'text', value: cleanXml(contenu) }];
	return Array.isArray(contenu) ? contenu.flatMap(flatten) : [contenu];
}

/** An element; attributes that are undefined are left out. */
export function el(nom: string, attributs: Attributs = {}, ...contenu: Contenu[]): Element {
	const propres = Object.entries(attributs).flatMap(([k, v]) =>
		v === undefined ? [] : [[k, cleanXml(v)]],
	);
	return x(nom, Object.fromEntries(propres), flatten(contenu));
}

export function renderXml(racine: Element, doctype = ''): string {
	const texte = toXml(racine, { closeEmptyElements: true });
	return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${guardXml(texte)}\n`;
}

export interface PageLivre {
	titre: string;
	/** What it is to a reading system: `titlepage`, `toc`, `index`… */
	type: string;
	role?: string;
	contenu: Contenu[];
}

/** An XHTML page of the book, beside `livre.css`. */
export function toPage({ titre, type, role, contenu }: PageLivre): string {
	const html = el(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': EPUB,
			lang: 'fr',
			'xml:lang': 'fr',
		},
		el(
			'head',
			{},
			el('title', {}, titre),
			el('link', { rel: 'stylesheet', type: 'text/css', href: 'livre.css' }),
		),
		el(
			'body',
			{},
			el('section', { class: type, 'epub:type': type, role, 'aria-label': titre }, contenu),
		),
	);
	return renderXml(html, '<!DOCTYPE html>\n');
}
