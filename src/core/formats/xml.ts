/** What XML 1.0 takes as text, and trees written as files that any parser reads. */
import type { Element, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Some characters that a sheet may hold are refused there. */
const INTERDITS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same text without control characters and lone surrogates. */
export function cleanXml(texte: string): string {
	return texte.replace(INTERDITS, '');
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

const escapeTexte = (texte: string): string =>
	cleanXml(texte).replace(/[&<]/g, (signe) => ENTITES[signe] ?? signe);

/** A value between the double quotes of an attribute. */
export const escapeAttribut = (valeur: string): string =>
	cleanXml(valeur).replace(/[&<"]/g, (signe) => ENTITES[signe] ?? signe);

/** `]]>` has a meaning even where no section is open: serializers that leave it bare break the file. */
const guardXml = (xml: string): string => xml.replaceAll(']]>', ']]&#x3E;');

/** The elements of XHTML that hold nothing: closed by themselves, a parser of HTML reads them the same. */
const VIDES = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** Every element of that name under another, in the order of the document. */
export function findAll(parent: Root | Element, nom: string): Element[] {
	return parent.children.flatMap((e) =>
		e.type === 'element' ? [...(e.name === nom ? [e] : []), ...findAll(e, nom)] : [],
	);
}

/**
 * The whole file of a document: declaration, tree, line end. Texts and attributes are cleaned and escaped;
 * comments, instructions and what is raw are left out. `xhtml`: only what holds nothing by its nature is
 * closed by itself, as HTML asks; else all that is empty.
 */
export const writeXml = (arbre: Root | Element, options: { xhtml?: boolean } = {}): string =>
	`${DECLARATION}${writeMorceau(arbre, options)}\n`;

/** What every file of XML begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The same for a part of a file, which others complete. */
export const writeMorceau = (arbre: Root | Element, { xhtml = false } = {}): string =>
	guardXml(writeNoeud(arbre, xhtml));

/** As the library of these trees does, which takes three times as long: it builds a pattern for each attribute. */
function writeNoeud(noeud: Root | RootContent, xhtml: boolean): string {
	switch (noeud.type) {
		case 'root':
			return writeNoeuds(noeud.children, xhtml);
		case 'doctype':
			return toXml(noeud);
		case 'text':
		case 'cdata':
			return escapeTexte(noeud.value);
		case 'element':
			return writeElement(noeud, xhtml);
		default:
			return '';
	}
}

const writeNoeuds = (noeuds: readonly RootContent[], xhtml: boolean): string => {
	let texte = '';
	for (const noeud of noeuds) texte += writeNoeud(noeud, xhtml);
	return texte;
};

function writeElement({ name, attributes, children }: Element, xhtml: boolean): string {
	let debut = `<${name}`;
	for (const [nom, valeur] of Object.entries(attributes))
		if (valeur !== null && valeur !== undefined) debut += ` ${nom}="${escapeAttribut(valeur)}"`;
	const dedans = writeNoeuds(children, xhtml);
	if (dedans === '' && (!xhtml || VIDES.has(name))) return `${debut}${xhtml ? '' : ' '}/>`;
	return `${debut}>${dedans}</${name}>`;
}
