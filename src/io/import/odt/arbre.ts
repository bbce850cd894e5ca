/** Small tools for the tree of an OpenDocument text. */
import type { Element, Nodes, Root } from 'xast';
import { x } from 'xastscript';

export { findAll } from '../../../core/formats/xml.ts';

export type Ligne = Element['children'];

export const isElement = (noeud: Nodes): noeud is Element => noeud.type === 'element';

export const elementsOf = (parent: Element | Root): Element[] =>
	(parent.children as Nodes[]).filter(isElement);

export function textOf(noeud: Nodes): string {
	if ('value' in noeud && (noeud.type === 'text' || noeud.type === 'cdata')) return noeud.value;
	if (noeud.type !== 'element' && noeud.type !== 'root') return '';
	return (noeud.children as Nodes[]).map(textOf).join('');
}

export const has = (element: Element, nom: string, valeur: string): boolean =>
	element.attributes[nom] === valeur;

export const isBlanc = (ligne: Ligne): boolean =>
	ligne.every((n) => textOf(n).trim() === '' && !(isElement(n) && n.name === 'text:line-break'));

const SAUT = 'text:line-break';

/** Lines as one paragraph; empty lines are dropped. */
export function joinLignes(lignes: readonly Ligne[]): Element {
	const pleines = lignes.filter((l) => !isBlanc(l));
	return x(
		'text:p',
		pleines.flatMap((l, i) => (i > 0 ? [x(SAUT), ...l] : l)),
	) as Element;
}
