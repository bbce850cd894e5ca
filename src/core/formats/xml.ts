/** What XML 1.0 takes as text, and trees written as files that any parser reads. */
import type { Element, ElementContent, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Some characters that a sheet may hold are refused there. */
const INTERDITS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Units that are refused, or half of what may be: few texts hold one, and to look for them alone is quick. */
const SUSPECTS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The same text without control characters and lone surrogates. */
export function cleanXml(texte: string): string {
	return SUSPECTS.test(texte) ? texte.replace(INTERDITS, '') : texte;
}

/** On one line, without what XML cannot hold: control characters, lone halves of emoji. */
export const toLigne = (texte: string): string =>
	cleanXml(texte.toWellFormed().replace(/[\t\n\r ]+/g, ' '));

const ENTITES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

/** A value between the double quotes of an attribute. */
export const escapeAttribut = (valeur: string): string =>
	cleanXml(valeur).replace(/[&<"]/g, (signe) => ENTITES[signe] ?? signe);

/** A text between two tags. */
export const escapeTexte = (texte: string): string =>
	cleanXml(texte).replace(/[&<>]/g, (signe) => (signe === '>' ? '&#x3E;' : (ENTITES[signe] ?? '')));

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
 * The whole file of a document: declaration, tree, line end. Texts and attributes are cleaned and escaped.
 * `xhtml`: only what holds nothing by its nature is closed by itself, as HTML asks; else all that is empty.
 */
export const writeXml = (arbre: Root | Element, options: { xhtml?: boolean } = {}): string =>
	`${DECLARATION}${writeMorceau(arbre, options)}\n`;

/** What every file of XML begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The same for a part of a file, which others complete. */
export function writeMorceau(arbre: Root | Element, { xhtml = false } = {}): string {
	const racine: Root = { type: 'root', children: arbre.type === 'root' ? arbre.children : [arbre] };
	const propre = { ...racine, children: racine.children.flatMap((n) => clean(n, xhtml)) };
	const texte = toXml(propre as Root, { closeEmptyElements: !xhtml, allowDangerousXml: true });
	return guardXml(texte);
}

/** Elements, texts and the document type; comments, instructions and what is raw are left out. */
function clean(noeud: RootContent, xhtml: boolean): RootContent[] {
	if (noeud.type === 'doctype') return [noeud];
	if (noeud.type === 'text' || noeud.type === 'cdata')
		return noeud.value === '' ? [] : [{ type: 'text', value: cleanXml(noeud.value) }];
	if (noeud.type !== 'element') return [];
	const attributes = Object.fromEntries(
		Object.entries(noeud.attributes).flatMap(([nom, valeur]) =>
			valeur === null || valeur === undefined ? [] : [[nom, cleanXml(valeur)]],
		),
	);
	const children = noeud.children.flatMap((n) => clean(n, xhtml)) as ElementContent[];
	const propre: Element = { ...noeud, attributes, children };
	if (!xhtml || !VIDES.has(noeud.name) || children.length > 0) return [propre];
	const ferme = toXml(propre, { closeEmptyElements: true, tightClose: true });
	return [{ type: 'raw', value: ferme } as unknown as RootContent];
}
