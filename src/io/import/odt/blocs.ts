/** What stands between sentences: headings, paragraphs, lists and tables, in order, made plain. */
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { elementsOf, findAll, isBlanc, joinLignes, type Ligne, textOf } from './arbre.ts';
import { isMasque, settleHorsTexte, settleLigne } from './lignes.ts';
import { MUETS, SOMMAIRES } from './mots.ts';
import type { Tri } from './tri.ts';

export function settleBlocs(parent: Element | Root, tri: Tri): Element[] {
	return mergeListes(elementsOf(parent).flatMap((e) => settleBloc(e, tri)));
}

function settleBloc(e: Element, tri: Tri): Element[] {
	const { name } = e;
	if (MUETS.has(name) || settleHorsTexte(e, tri)) return [];
	if (name === 'text:tracked-changes') return tri.readSuivi(e);
	if (SOMMAIRES.has(name)) return tri.omit('sommaire', e);
	if (tri.isCache(e)) return tri.omit('masque', e);
	if (name === 'text:bibliography') {
		tri.keep('bibliographie', findAll(e, 'text:index-body').slice(0, 1));
		return [];
	}
	if (name === 'text:h' || name === 'text:p') return settleParagraphe(e, tri);
	if (name === 'text:list') return settleListe(e, tri);
	if (name === 'text:numbered-paragraph')
		return settleListe(x('text:list', { ...e.attributes }, [x('text:list-item', e.children)]), tri);
	if (name === 'table:table') return [settleTableau(e, tri)];
	// A section, or a wrapper that is not known: what matters is inside.
	return elementsOf(e).length > 0 ? settleBlocs(e, tri) : tri.omit('inconnu', e);
}

function settleParagraphe(e: Element, tri: Tri): Element[] {
	if (findAll(e, 'text:hidden-paragraph').some(isMasque)) return tri.omit('masque', e);
	return [{ ...e, children: settleLigne(e, tri) }];
}

/** A word processor puts numbered headings inside lists, where they are no headings for a reader. */
function settleListe(e: Element, tri: Tri): Element[] {
	const items = elementsOf(e).filter((i) => /^text:list-(?:item|header)$/.test(i.name));
	if (findAll(e, 'text:h').length > 0) return items.flatMap((i) => settleBlocs(i, tri));
	const faits = items.flatMap((i) => settleItem(i, tri));
	return faits.length > 0 ? [x('text:list', { ...e.attributes }, faits) as Element] : [];
}

/** An item: its lines as one, the lists that it holds as one. */
function settleItem(item: Element, tri: Tri): Element[] {
	const dedans = settleBlocs(item, tri);
	const lignes = dedans.filter((b) => b.name !== 'text:list').flatMap(linesOf);
	const listes = dedans.filter((b) => b.name === 'text:list');
	const texte = joinLignes(lignes);
	if (isBlanc(texte.children) && listes.length === 0) return [];
	const [premiere] = listes;
	const sousListe = premiere && { ...premiere, children: listes.flatMap((l) => l.children) };
	return [x('text:list-item', [texte, ...(sousListe ? [sousListe] : [])]) as Element];
}

/** Lists that follow each other and are continued are one list. */
function mergeListes(blocs: readonly Element[]): Element[] {
	const joints: Element[] = [];
	for (const bloc of blocs) {
		const avant = joints.at(-1);
		const suite = bloc.attributes['text:continue-numbering'] ?? bloc.attributes['text:list-id'];
		const meme = avant?.attributes['text:style-name'] === bloc.attributes['text:style-name'];
		if (suite && meme && bloc.name === 'text:list' && avant?.name === 'text:list')
			joints[joints.length - 1] = { ...avant, children: [...avant.children, ...bloc.children] };
		else joints.push(bloc);
	}
	return joints;
}

const GROUPES = /^table:(?:table-header-rows|table-rows|table-row-group)$/;

const listRangs = (e: Element): Element[] =>
	elementsOf(e).flatMap((r) => {
		if (GROUPES.test(r.name)) return listRangs(r);
		return r.name === 'table:table-row' ? [r] : [];
	});

const CELLULE = /^table:(?:covered-)?table-cell$/;
/** Cells that repeat themselves are written once, with their number. */
const COLONNES_MAX = 64;

/** Rows of cells, each cell one paragraph of lines: a table in a cell becomes lines, « femmes ; 17 ». */
function settleTableau(e: Element, tri: Tri): Element {
	const rangs = listRangs(e).map((rang) => {
		const cellules = elementsOf(rang).filter((c) => CELLULE.test(c.name));
		return x(
			'table:table-row',
			cellules.flatMap((c) => {
				const fois = Math.min(Number(c.attributes['table:number-columns-repeated']) || 1, 64);
				const texte = joinLignes(settleBlocs(c, tri).flatMap(linesOf));
				return Array.from({ length: Math.min(fois, COLONNES_MAX) }, () =>
					x('table:table-cell', [texte]),
				);
			}),
		);
	});
	return x('table:table', rangs) as Element;
}

/** A block that is already settled, as the lines of a cell or of an item. */
function linesOf(bloc: Element): Ligne[] {
	if (bloc.name === 'text:list')
		return elementsOf(bloc).flatMap((item) => elementsOf(item).flatMap(linesOf));
	if (bloc.name !== 'table:table') return splitLignes(bloc.children);
	return elementsOf(bloc).map((rang) => {
		const textes = elementsOf(rang).map((c) =>
			elementsOf(c).flatMap(linesOf).map(lineText).join(' '),
		);
		return [{ type: 'text', value: textes.filter((t) => t !== '').join(' ; ') }];
	});
}

const lineText = (ligne: Ligne): string => ligne.map(textOf).join('').trim();

function splitLignes(ligne: Ligne): Ligne[] {
	const lignes: Ligne[] = [[]];
	for (const noeud of ligne) {
		if (noeud.type === 'element' && noeud.name === 'text:line-break') lignes.push([]);
		else lignes.at(-1)?.push(noeud);
	}
	return lignes;
}
