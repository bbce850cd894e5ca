/** What the text of a document is made of, under its named styles (styles.ts). */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

export const p = (style: string, ...contenu: ElementContent[]): Element =>
	x('text:p', { 'text:style-name': style }, contenu);

export const titre = (niveau: number, ...contenu: ElementContent[]): Element =>
	x(
		'text:h',
		{ 'text:style-name': `Heading_20_${niveau}`, 'text:outline-level': String(niveau) },
		contenu,
	);

export const span = (style: string, ...contenu: ElementContent[]): Element =>
	x('text:span', { 'text:style-name': style }, contenu);
