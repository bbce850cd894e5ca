/**
 * The XML of an OpenDocument text, made simple enough for its reader: headings, paragraphs, lists and
 * tables of text, and nothing else. What is not the text is kept apart or counted.
 */
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { elementsOf, findAll, textOf } from './arbre.ts';
import { settleBlocs } from './blocs.ts';
import { type GenreObjet, Tri } from './tri.ts';

export interface ContenuRange {
	/** `content.xml` with the text alone. */
	texte: string;
	/** The same file with what was beside the text, under headings; undefined when there is nothing. */
	aparts: string | undefined;
	/** `styles.xml` without what is printed on each page. */
	styles: string | undefined;
	/** In words: « 1 commentaire ». */
	omis: string[];
	gardes: string[];
	/** Insertions of tracked changes, taken as accepted. */
	ajouts: number;
}

/**
 * Takes `content.xml`, `styles.xml` and `META-INF/manifest.xml`. Throws when they are not XML, and a
 * French message when they hold no text.
 */
export function settleContenu(contenu: string, styles?: string, manifeste?: string): ContenuRange {
	const arbre = fromXml(contenu);
	const feuille = styles === undefined ? undefined : fromXml(styles);
	const tri = new Tri(feuille ? [arbre, feuille] : [arbre], readObjets(manifeste));
	const [corps] = findAll(arbre, 'office:text');
	if (!corps) throw new Error(SANS_TEXTE);
	const write = (blocs: Element[]): string => {
		corps.children = blocs;
		return toXml(arbre);
	};
	const blocs = settleBlocs(corps, tri);
	const entetes = feuille ? countEntetes(feuille) : 0;
	if (entetes > 0) tri.count('entete', entetes);
	const aparts = tri.listAparts();
	return {
		texte: write(blocs),
		aparts: aparts.length === 0 ? undefined : write(aparts.flatMap(toBlocs)),
		styles: feuille && toXml(feuille),
		omis: tri.sayOmis(),
		gardes: tri.sayGardes(),
		ajouts: tri.ajouts,
	};
}

export const SANS_TEXTE = 'Ce fichier n’est pas un document .odt : il n’a pas de texte.';

/** Three levels down: a heading of the text begins at the second. */
const toBlocs = ({ titre, blocs }: { titre: string; blocs: Element[] }): Element[] => [
	x('text:h', { 'text:outline-level': '3' }, titre) as Element,
	...blocs,
];

/** Headers and footers that say something; they leave the sheet of styles. */
function countEntetes(feuille: Root): number {
	let nombre = 0;
	for (const maitre of findAll(feuille, 'style:master-page')) {
		for (const zone of elementsOf(maitre))
			if (/^style:(?:header|footer)/.test(zone.name) && textOf(zone).trim() !== '') nombre += 1;
		maitre.children = [];
	}
	return nombre;
}

/** What the objects of a document are, by folder. */
function readObjets(manifeste: string | undefined): Map<string, GenreObjet> {
	const objets = new Map<string, GenreObjet>();
	if (manifeste === undefined) return objets;
	for (const { attributes } of findAll(fromXml(manifeste), 'manifest:file-entry')) {
		const type = String(attributes['manifest:media-type'] ?? '');
		const nom = String(attributes['manifest:full-path'] ?? '').replace(/\/$/, '');
		if (/opendocument\.formula/.test(type)) objets.set(nom, 'formule');
		if (/opendocument\.chart/.test(type)) objets.set(nom, 'graphique');
	}
	return objets;
}
