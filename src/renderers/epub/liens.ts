/** Links of a chapter that were left open, and what it needs from the site. */
import { fromXml } from 'xast-util-from-xml';
import { findAll, writeXml } from '../../core/formats/xml.ts';
import { refOf } from '../../vues/fiche/acces.ts';

/** From the place of a chapter to the root of the site. */
const RACINE = '../../../';

/**
 * The chapter with every open link closed: `hrefOf` says where a page of the site is found, or nothing,
 * and then only the words stay. Throws when the chapter is not XML.
 */
export function linkChapitre(
	xhtml: string,
	hrefOf: (page: string, ref: string | undefined) => string | undefined,
): string {
	const arbre = fromXml(xhtml);
	for (const lien of findAll(arbre, 'a')) {
		const { 'data-page': page, href: ancien, ...reste } = lien.attributes;
		if (page === undefined || page === null) continue;
		const href = hrefOf(page, refOf(page));
		lien.attributes = href === undefined ? reste : { href, ...reste };
	}
	return writeXml(arbre, { xhtml: true });
}

/** Images of the site that a chapter shows, by path from the root of the site. */
export function listImages(xhtml: string): string[] {
	const sources = findAll(fromXml(xhtml), 'img').map((e) => e.attributes.src ?? '');
	const chemins = sources.flatMap((s) => (s.startsWith(RACINE) ? [s.slice(RACINE.length)] : []));
	return [...new Set(chemins)];
}
