/** Links of a chapter that were left open, and what it needs from the site. */
import { refOf } from '../../vues/acces.ts';

const LIEN = /<a data-page="([^"]*)"(?: href="[^"]*")?/g;
const IMAGE = /<img src="\.\.\/\.\.\/\.\.\/([^"]*)"/g;

const decode = (valeur: string): string =>
	valeur.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
const encode = (valeur: string): string =>
	valeur.replace(/[<&"]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`);

/**
 * Closes every open link: `hrefOf` says where a page of the site is found, or nothing, and then only
 * the words stay. A `<` is never bare in a text or an attribute: what matches is a tag of ours.
 */
export function linkChapitre(
	xhtml: string,
	hrefOf: (page: string, ref: string | undefined) => string | undefined,
): string {
	return xhtml.replace(LIEN, (_, valeur: string) => {
		const page = decode(valeur);
		const href = hrefOf(page, refOf(page));
		return href === undefined ? '<a' : `<a href="${encode(href)}"`;
	});
}

/** Images that a chapter shows, by path from the root of the site. */
export function listImages(xhtml: string): string[] {
	return [...new Set([...xhtml.matchAll(IMAGE)].map(([, chemin = '']) => decode(chemin)))];
}
