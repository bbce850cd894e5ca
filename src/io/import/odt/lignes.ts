/** What stands in a sentence: text stays in its place, all the rest is set apart or told. */
import type { Element, Nodes } from 'xast';
import { x } from 'xastscript';
import { elementsOf, findAll, has, isElement, type Ligne, textOf } from './arbre.ts';
import { CHAMPS_LAISSES, MUETS } from './mots.ts';
import type { Tri } from './tri.ts';

/** The text of a paragraph, in order, and nothing else. */
export function settleLigne(parent: Element, tri: Tri): Ligne {
	return (parent.children as Nodes[]).flatMap((noeud): Ligne => {
		if (noeud.type === 'text') return [noeud];
		if (noeud.type === 'cdata') return [{ type: 'text', value: noeud.value }];
		return isElement(noeud) ? settleElement(noeud, tri) : [];
	});
}

function settleElement(e: Element, tri: Tri): Ligne {
	const { name } = e;
	if (MUETS.has(name)) return [];
	if (settleHorsTexte(e, tri)) return [];
	if (name === 'text:tab' || name === 'text:s') return [{ type: 'text', value: ' ' }];
	if (name === 'text:line-break') return [x(name) as Element];
	if (name === 'text:ruby') return settleRuby(e, tri);
	if (CHAMPS_LAISSES.test(name)) return tri.omit('champ', e);
	if (name === 'text:placeholder') return tri.omit('consigne', e);
	if (tri.isCache(e)) return tri.omit('masque', e);
	if (name === 'text:span' || name === 'text:a')
		return [{ ...e, children: settleLigne(e, tri) } as Element];
	// Fields show their value; anything else of these two families is a wrapper around text.
	if (/^(?:text|loext):/.test(name)) return settleLigne(e, tri);
	return tri.omit('inconnu', e);
}

/** The reading stands after its word, as where ruby cannot be drawn. */
function settleRuby(e: Element, tri: Tri): Ligne {
	const base = findAll(e, 'text:ruby-base').flatMap((b) => settleLigne(b, tri));
	const lecture = findAll(e, 'text:ruby-text').map(textOf).join('').trim();
	return lecture === '' ? base : [...base, { type: 'text', value: ` (${lecture})` }];
}

/** Comments, notes, frames, drawings. True when the element is one of them. */
export function settleHorsTexte(e: Element, tri: Tri): boolean {
	if (e.name === 'office:annotation') tri.count('commentaire');
	else if (e.name === 'text:note') tri.keep('note', findAll(e, 'text:note-body').slice(0, 1));
	else if (e.name === 'math:math') tri.count('formule');
	else if (e.name === 'draw:frame') settleCadre(e, tri);
	else if (e.name === 'draw:control') tri.count('controle');
	else if (e.name === 'draw:g' || e.name === 'draw:a')
		for (const enfant of elementsOf(e)) settleHorsTexte(enfant, tri);
	else if (/^(?:draw|dr3d):/.test(e.name)) settleForme(e, tri);
	else return false;
	return true;
}

/** The first thing of a frame is what it shows; the others replace it where it cannot be shown. */
function settleCadre(e: Element, tri: Tri): void {
	const contenu = elementsOf(e).find((c) => /^(?:draw|table|math):/.test(c.name));
	if (!contenu) return;
	if (contenu.name === 'draw:text-box') tri.keep('zone', [contenu]);
	else if (contenu.name === 'table:table') tri.keep('zone', [e]);
	else if (contenu.name === 'draw:image') tri.count('image');
	else if (contenu.name === 'draw:object' || contenu.name === 'math:math')
		tri.count(tri.genreObjet(contenu));
	else tri.count('objet');
}

/** A shape: what is written in it, or a drawing. */
function settleForme(e: Element, tri: Tri): void {
	if (elementsOf(e).some((c) => /^text:/.test(c.name) && textOf(c).trim() !== ''))
		tri.keep('zone', [e]);
	else tri.count('dessin');
}

export const isMasque = (e: Element): boolean =>
	has(e, 'text:display', 'none') || has(e, 'text:is-hidden', 'true');
