/**
 * Text typed by someone who knows no Markdown: an empty line ends a paragraph, `- ` begins an item,
 * `## ` a heading. All the rest is read as it is written, whatever signs it holds.
 */
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import { parseAdresseWeb } from '../adresses.ts';

const PUCE = /^[-–•*]\s+(?=\S)/;
const TITRE = /^(#{2,4})\s+(?=\S)/;
const ADRESSE = /https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)\]}’']/gi;

/** A comment, which nobody sees: put in an address that is refused, it keeps Markdown from linking it. */
const COUPE: MdxTextExpression = { type: 'mdxTextExpression', value: '/* */' };

type Genre = 'vide' | 'titre' | 'puce' | 'texte';

function genreOf(ligne: string): Genre {
	if (ligne === '') return 'vide';
	if (TITRE.test(ligne)) return 'titre';
	return PUCE.test(ligne) ? 'puce' : 'texte';
}

/** The tree of the text; nothing in it can be taken for code, HTML or markup. */
export function parseTexteSimple(texte: string): Root {
	const children: RootContent[] = [];
	let ouvert: Genre = 'vide';
	for (const brute of texte.split('\n')) {
		const ligne = brute.trim();
		const genre = genreOf(ligne);
		const dernier = children.at(-1);
		if (genre === 'titre') children.push(toTitre(ligne));
		else if (genre === 'puce') addElement(children, ouvert, ligne.replace(PUCE, ''));
		else if (genre === 'texte' && ouvert === 'texte' && dernier?.type === 'paragraph')
			dernier.children.push({ type: 'break' }, ...toLignes(ligne));
		else if (genre === 'texte') children.push({ type: 'paragraph', children: toLignes(ligne) });
		ouvert = genre;
	}
	return { type: 'root', children };
}

function toTitre(ligne: string): RootContent {
	const diese = TITRE.exec(ligne)?.[1] ?? '##';
	const depth = diese.length as 2 | 3 | 4;
	return { type: 'heading', depth, children: toLignes(ligne.replace(TITRE, '')) };
}

function addElement(children: RootContent[], ouvert: Genre, texte: string): void {
	const dernier = children.at(-1);
	const element = {
		type: 'listItem' as const,
		spread: false,
		children: [{ type: 'paragraph' as const, children: toLignes(texte) }],
	};
	if (ouvert === 'puce' && dernier?.type === 'list') dernier.children.push(element);
	else children.push({ type: 'list', ordered: false, spread: false, children: [element] } as List);
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
