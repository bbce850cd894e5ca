/** XHTML pages of a book. Every text goes through the serializer, which escapes it. */
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../../core/formats/xml.ts';

/** An element, a text, nothing, or several at once (`x(null, …)`). */
export type Contenu = Element | Root | string | undefined;

const EPUB = 'http://www.idpf.org/2007/ops';

export interface PageLivre {
	titre: string;
	/** What it is to a reading system: `titlepage`, `toc`, `index`… */
	type: string;
	role?: string;
	contenu: Contenu[];
}

/** An XHTML page of the book, beside `livre.css`. */
export function toPage({ titre, type, role, contenu }: PageLivre): string {
	const html = x(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': EPUB,
			lang: 'fr',
			'xml:lang': 'fr',
		},
		x(
			'head',
			{},
			x('title', {}, titre),
			x('link', { rel: 'stylesheet', type: 'text/css', href: 'livre.css' }),
		),
		x(
			'body',
			{},
			x('section', { class: type, 'epub:type': type, role, 'aria-label': titre }, contenu),
		),
	);
	return writeXml(x(null, { type: 'doctype', name: 'html' }, '\n', html));
}
