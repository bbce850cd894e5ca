/**
 * Text typed or pasted by someone who knows no Markdown: an empty line ends a paragraph, `- ` or the mark
 * of a word processor begins an item, lines numbered one after the other make a list, lines cut by
 * tabulations a table, `## ` begins a heading. All the rest is read as it is written.
 */
import type { ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import { parseAdresseWeb } from '../texte/adresses.ts';
import { readMarque } from './puces.ts';

const TITRE = /^(#{2,4})\s+(?=\S)/;
const ADRESSE = /https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]}’']/gi;

/** A comment, which nobody sees: put in an address that is refused, it keeps Markdown from linking it. */
const COUPE: MdxTextExpression = { type: 'mdxTextExpression', value: '/* */' };

type Ligne =
	| { genre: 'vide' }
	| { genre: 'titre' | 'texte'; texte: string }
	| { genre: 'puce'; texte: string }
	| { genre: 'numero'; texte: string; rang: number }
	| { genre: 'rang'; cellules: string[] };

/** The tree of the text; nothing in it can be taken for code, HTML or markup. */
export function parseTexteSimple(texte: string): Root {
	const children: RootContent[] = [];
	let ouvert: Ligne['genre'] = 'vide';
	for (const ligne of readLignes(texte)) {
		addLigne(children, ligne, ouvert);
		ouvert = ligne.genre;
	}
	return { type: 'root', children };
}

function readLignes(texte: string): Ligne[] {
	const brutes = texte.split('\n').map((l) => l.replace(/^[ \u00a0]+|[ \u00a0]+$/gu, ''));
	return brutes.map((brute, i): Ligne => {
		const ligne = brute.trim();
		if (ligne === '') return { genre: 'vide' };
		if (TITRE.test(ligne)) return { genre: 'titre', texte: ligne };
		if (isRang(brutes, i)) return { genre: 'rang', cellules: cut(brute) };
		const marque = readMarque(ligne);
		if (marque?.genre === 'puce') return marque;
		if (marque && (marque.tab || isSuite(brutes, i, marque.rang))) return marque;
		return { genre: 'texte', texte: ligne };
	});
}

const cut = (ligne: string): string[] => ligne.split('\t').map((c) => c.trim());

/** A row of a table: as many cells as the row beside it, and no item of a list. */
function isRang(brutes: readonly string[], i: number): boolean {
	// A tabulation before a line indents it.
	const colonnesOf = (ligne = ''): number =>
		readMarque(ligne.trim()) || /^\t[^\t]*$/.test(ligne) ? 0 : ligne.split('\t').length;
	const colonnes = colonnesOf(brutes[i]);
	return colonnes > 1 && [brutes[i - 1], brutes[i + 1]].some((l) => colonnesOf(l) === colonnes);
}

/** A number follows the one of the line above, or comes before the one of the line below: « 3. » alone may begin a sentence. */
function isSuite(brutes: readonly string[], i: number, rang: number): boolean {
	const rangOf = (sens: 1 | -1): number | undefined => {
		const ligne = brutes[i + sens]?.trim() === '' ? brutes[i + 2 * sens] : brutes[i + sens];
		const marque = readMarque(ligne?.trim() ?? '');
		return marque?.genre === 'numero' ? marque.rang : undefined;
	};
	const [avant, apres] = [rangOf(-1), rangOf(1)];
	return avant === rang - 1 || apres === rang + 1 || (rang === 1 && (avant === 1 || apres === 1));
}

function addLigne(children: RootContent[], ligne: Ligne, ouvert: Ligne['genre']): void {
	const dernier = children.at(-1);
	switch (ligne.genre) {
		case 'vide':
			break;
		case 'titre':
			children.push(toTitre(ligne.texte));
			break;
		case 'puce':
		case 'numero':
			addElement(children, ligne, ouvert);
			break;
		case 'rang':
			if (ouvert === 'rang' && dernier?.type === 'table')
				dernier.children.push(toRang(ligne.cellules));
			else children.push({ type: 'table', children: [toRang(ligne.cellules)] });
			break;
		default:
			if (ouvert === 'texte' && dernier?.type === 'paragraph')
				dernier.children.push({ type: 'break' }, ...toLignes(ligne.texte));
			else children.push({ type: 'paragraph', children: toLignes(ligne.texte) });
	}
}

function toTitre(ligne: string): RootContent {
	const diese = TITRE.exec(ligne)?.[1] ?? '##';
	const depth = diese.length as 2 | 3 | 4;
	return { type: 'heading', depth, children: toLignes(ligne.replace(TITRE, '')) };
}

const toRang = (cellules: readonly string[]): TableRow => ({
	type: 'tableRow',
	children: cellules.map((c) => ({ type: 'tableCell', children: toLignes(c) })),
});

/** A number that follows goes on with its list, even after an empty line. */
function addElement(
	children: RootContent[],
	ligne: Extract<Ligne, { genre: 'puce' | 'numero' }>,
	ouvert: Ligne['genre'],
): void {
	const dernier = children.at(-1);
	const element: ListItem = {
		type: 'listItem',
		spread: false,
		children: [{ type: 'paragraph', children: toLignes(ligne.texte) }],
	};
	const ordonnee = ligne.genre === 'numero';
	const suit =
		dernier?.type === 'list' &&
		dernier.ordered === ordonnee &&
		(ouvert === ligne.genre ||
			(ordonnee &&
				ouvert === 'vide' &&
				ligne.rang === (dernier.start ?? 1) + dernier.children.length));
	if (suit) dernier.children.push(element);
	else
		children.push({
			type: 'list',
			ordered: ordonnee,
			...(ordonnee ? { start: ligne.rang } : {}),
			spread: false,
			children: [element],
		});
}

/** A line as text, its web addresses as links. */
function toLignes(ligne: string): PhrasingContent[] {
	const lignes: PhrasingContent[] = [];
	let fin = 0;
	const addTexte = (value: string): void => {
		if (value !== '') lignes.push({ type: 'text', value });
	};
	for (const { 0: url, index } of ligne.matchAll(ADRESSE)) {
		const acceptee = parseAdresseWeb(url) !== undefined;
		const coupe = index + url.indexOf('/');
		addTexte(ligne.slice(fin, acceptee ? index : coupe));
		if (acceptee) lignes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
		else lignes.push(COUPE);
		fin = acceptee ? index + url.length : coupe;
	}
	addTexte(ligne.slice(fin));
	return lignes;
}
