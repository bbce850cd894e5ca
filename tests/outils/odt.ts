/** OpenDocument texts, read as a person and a word processor do. */
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A part of the package, as a tree. */
export const parseOdt = (octets: Uint8Array, nom = 'content.xml'): Root =>
	fromXml(strFromU8(unzipSync(octets)[nom] ?? new Uint8Array()));

/** What one reads, calls of sources left out; a space stands for whatever separates. */
export function readTexte(noeud: Root | Element): string {
	if (noeud.type === 'element') {
		if (noeud.attributes['text:style-name'] === 'Appel') return '';
		if (noeud.name === 'text:s') return ' '.repeat(Number(noeud.attributes['text:c']));
		if (noeud.name === 'text:line-break') return '\n';
	}
	const dedans = noeud.children.map((e) =>
		e.type === 'text' ? e.value : e.type === 'element' ? readTexte(e) : '',
	);
	const bloc = noeud.type === 'element' && /^text:[ph]$/.test(noeud.name);
	return `${dedans.join('')}${bloc ? '\n' : ''}`;
}
export const plat = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();

/** The names that a document asks for, and that it does not define. */
export function listSansStyle(octets: Uint8Array): string[] {
	const [contenu, styles] = [parseOdt(octets), parseOdt(octets, 'styles.xml')];
	const tous = (racine: Root | Element): Element[] =>
		racine.children.flatMap((e) => (e.type === 'element' ? [e, ...tous(e)] : []));
	const elements = [...tous(contenu), ...tous(styles)];
	const noms = new Set(elements.map((e) => e.attributes['style:name']));
	return elements.flatMap((e) =>
		[
			'text:style-name',
			'table:style-name',
			'draw:style-name',
			'style:parent-style-name',
			'style:next-style-name',
			'style:master-page-name',
			'style:page-layout-name',
			'style:font-name',
			'text:visited-style-name',
		].flatMap((nom) => {
			const demande = e.attributes[nom];
			return demande && !noms.has(demande) ? [demande] : [];
		}),
	);
}

/** Whose values are read: the others are identifiers, addresses, and what is not shown. */
const LUES = new Set(
	'texte titre terme consigne duree qui precision legende valeur definition phrase attribution credit'.split(
		' ',
	),
);
const LISTES_LUES = new Set(['enBref', 'entetes', 'lignes', 'auteurs']);

/** Every text of a view that its page shows. */
export function listTextes(valeur: unknown, cle = ''): string[] {
	if (typeof valeur === 'string') return LUES.has(cle) || LISTES_LUES.has(cle) ? [valeur] : [];
	if (Array.isArray(valeur)) return valeur.flatMap((v) => listTextes(v, cle));
	if (typeof valeur !== 'object' || valeur === null) return [];
	// The marks of the words of the glossary are not texts.
	return Object.entries(valeur).flatMap(([nom, v]) => (nom === 'termes' ? [] : listTextes(v, nom)));
}
