/** The text of a filled template: what its hint promises, on top of what the word processor marked. */
import type { Break, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { parseTexteSimple, readMarque } from '../core/ecriture/index.ts';
import { addAll } from '../core/formats/suites.ts';
import type { BlocTexte } from './reponses.ts';

/**
 * A typed line is read as in the form (a dash, `##`, an address): its marks go, the words keep their
 * bold, italics and links. Lists, tables and headings of the word processor stay as they are.
 */
export function readRecit(blocs: readonly BlocTexte[]): RootContent[] {
	const noeuds: RootContent[] = [];
	for (const bloc of blocs) {
		if (bloc.genre === 'titre') noeuds.push(toTitre(bloc.niveau, bloc.texte));
		else if (bloc.genre === 'paragraphe' && bloc.noeud.type === 'paragraph')
			for (const noeud of readParagraphe(bloc.noeud)) addNoeud(noeuds, noeud);
		else noeuds.push(bloc.noeud);
	}
	return joinNumeros(noeuds);
}

/** Lines that follow each other by their numbers, « 1. » then « 2. », are one list; a number alone says something. */
function joinNumeros(noeuds: readonly RootContent[]): RootContent[] {
	const joints: RootContent[] = [];
	for (let i = 0; i < noeuds.length; ) {
		const debut = rangOf(noeuds[i]);
		let fin = i + 1;
		while (debut !== undefined && rangOf(noeuds[fin]) === debut + fin - i) fin++;
		if (debut === undefined || fin - i < 2) joints.push(noeuds[i++] as RootContent);
		else {
			const items = (noeuds.slice(i, fin) as Paragraph[]).map(toItem);
			joints.push({ type: 'list', ordered: true, start: debut, spread: false, children: items });
			i = fin;
		}
	}
	return joints;
}

/** The number that a line begins with. */
function rangOf(noeud: RootContent | undefined): number | undefined {
	const marque = noeud?.type === 'paragraph' ? readMarque(sayNoeud(noeud)) : undefined;
	return marque?.genre === 'numero' ? marque.rang : undefined;
}

function toItem(paragraphe: Paragraph): ListItem {
	const texte = sayNoeud(paragraphe);
	const signes = texte.length - (readMarque(texte)?.texte.length ?? texte.length);
	const children = cutDebut(paragraphe.children, signes);
	return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

/** Headings of the text begin at the second level. */
function toTitre(niveau: number, texte: string): RootContent {
	const depth = Math.min(Math.max(niveau - 1, 2), 4) as 2 | 3 | 4;
	return { type: 'heading', depth, children: [{ type: 'text', value: texte }] };
}

/** Items typed one after the other are one list. */
function addNoeud(noeuds: RootContent[], noeud: RootContent): void {
	const dernier = noeuds.at(-1);
	if (dernier?.type === 'list' && noeud.type === 'list' && tapees.has(dernier))
		if (dernier.ordered === noeud.ordered) {
			addAll(dernier.children, noeud.children);
			return;
		}
	noeuds.push(noeud);
}

/** Lists made of typed lines: only these are continued by the next line. */
const tapees = new WeakSet<List>();

function readParagraphe(paragraphe: Paragraph): RootContent[] {
	const noeuds: RootContent[] = [];
	for (const noeud of joinNumeros(splitLignes(paragraphe.children).map(readLigne))) {
		const dernier = noeuds.at(-1);
		if (noeud.type === 'paragraph' && dernier?.type === 'paragraph')
			dernier.children.push({ type: 'break' } satisfies Break, ...noeud.children);
		else addNoeud(noeuds, noeud);
	}
	return noeuds;
}

function splitLignes(contenu: readonly PhrasingContent[]): PhrasingContent[][] {
	const lignes: PhrasingContent[][] = [[]];
	for (const noeud of contenu) {
		if (noeud.type === 'break') lignes.push([]);
		else lignes.at(-1)?.push(noeud);
	}
	return lignes.map(trimLigne).filter((l) => l.length > 0);
}

/** Spaces at both ends of a line are nothing that was written. */
function trimLigne(ligne: readonly PhrasingContent[]): PhrasingContent[] {
	return ligne
		.map((noeud, i): PhrasingContent => {
			if (noeud.type !== 'text') return noeud;
			const debut = i === 0 ? noeud.value.trimStart() : noeud.value;
			return { ...noeud, value: i === ligne.length - 1 ? debut.trimEnd() : debut };
		})
		.filter((noeud) => noeud.type !== 'text' || noeud.value !== '');
}

/** One line as the plain text says it, with the words of the document. */
function readLigne(ligne: PhrasingContent[]): RootContent {
	const texte = ligne.map(sayNoeud).join('');
	const [lu] = parseTexteSimple(texte).children;
	if (lu?.type === 'heading') return { ...lu, children: dropMarque(ligne, texte, lu) };
	const item = lu?.type === 'list' ? lu.children[0]?.children[0] : undefined;
	if (lu?.type !== 'list' || item?.type !== 'paragraph')
		return { type: 'paragraph', children: linkAdresses(ligne) };
	item.children = dropMarque(ligne, texte, item);
	tapees.add(lu);
	return lu;
}

function sayNoeud(noeud: RootContent): string {
	if ('value' in noeud) return noeud.type === 'mdxTextExpression' ? '' : noeud.value;
	return 'children' in noeud ? (noeud.children as RootContent[]).map(sayNoeud).join('') : '';
}

/** The line without what the plain text took for a mark at its beginning. */
function dropMarque(
	ligne: readonly PhrasingContent[],
	texte: string,
	lu: RootContent,
): PhrasingContent[] {
	return linkAdresses(cutDebut(ligne, texte.length - sayNoeud(lu).length));
}

function cutDebut(ligne: readonly PhrasingContent[], signes: number): PhrasingContent[] {
	let reste = signes;
	return ligne.flatMap((noeud): PhrasingContent[] => {
		const { length } = sayNoeud(noeud);
		const coupe = Math.min(reste, length);
		reste -= coupe;
		if (coupe === 0) return [noeud];
		if (coupe === length) return [];
		if (noeud.type === 'text') return [{ ...noeud, value: noeud.value.slice(coupe) }];
		if (!('children' in noeud)) return [noeud];
		return [{ ...noeud, children: cutDebut(noeud.children, coupe) } as PhrasingContent];
	});
}

/** Addresses that were typed, as links; those of the word processor are links already. */
function linkAdresses(ligne: readonly PhrasingContent[]): PhrasingContent[] {
	return ligne.flatMap((noeud): PhrasingContent[] => {
		if (noeud.type !== 'text' || !noeud.value.includes('://')) return [noeud];
		const debut = noeud.value.slice(0, noeud.value.length - noeud.value.trimStart().length);
		const fin = noeud.value.slice(noeud.value.trimEnd().length);
		const [lu] = parseTexteSimple(`x ${noeud.value.trim()}`).children;
		if (lu?.type !== 'paragraph') return [noeud];
		const blanc = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }]);
		return [...blanc(debut), ...cutDebut(lu.children, 2), ...blanc(fin)];
	});
}
