/** A line of a page: words, code, links, line ends. Bold and italics are only their words. */
import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import { parseAdresseWeb, parseLien } from '../../../core/texte/adresses.ts';
import { decodeEntites, GARDE, type Gardes } from './gardes.ts';

const MORCEAU =
	/\ue000\d+\ue000|\[\[(?:[^[\]]|\[(?!\[)[^[\]]*\])*\]\]|\[(?:(?:https?:)?\/\/|mailto:|tel:)[^\s[\]]{1,2000}(?:\s[^[\]\n]{0,1000})?\]|(?<![\p{L}\d])https?:\/\/[^\s<>«»"[\]{}|\ue000]*[^\s<>«»"[\]{}|\ue000.,;:!?)’']|<br\s*\/?>|'{2,5}/giu;

/** The tags of HTML that a page may hold; other signs `<` are words. */
const BALISES =
	/<\/?(?:abbr|address|article|aside|b|bdi|bdo|big|blockquote|caption|center|cite|data|dd|del|dfn|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|includeonly|ins|li|mark|noinclude|ol|onlyinclude|p|q|rp|rt|ruby|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|wbr|languages|translate|tvar|img|a|input|button|form|label|iframe|object|embed|video|audio|svg|link|meta)\b[^<>]*>/giu;

export const stripBalises = (texte: string): string => texte.replace(BALISES, '');

/** Nodes of one line or of several lines joined by spaces. */
export function parseLigne(ligne: string, gardes: Gardes, profondeur = 0): PhrasingContent[] {
	const noeuds: PhrasingContent[] = [];
	const add = (...suite: PhrasingContent[]): void => {
		for (const noeud of suite) {
			const avant = noeuds.at(-1);
			if (noeud.type === 'text' && avant?.type === 'text') avant.value += noeud.value;
			else noeuds.push(noeud);
		}
	};
	let place = 0;
	for (const { 0: morceau, index } of ligne.matchAll(MORCEAU)) {
		add(...toTexte(ligne.slice(place, index)));
		add(...toNoeuds(morceau, gardes, profondeur));
		place = index + morceau.length;
	}
	add(...toTexte(ligne.slice(place)));
	return tidy(noeuds);
}

function toTexte(brut: string): PhrasingContent[] {
	const value = decodeEntites(stripBalises(brut)).replace(/[ \t\n]+/g, ' ');
	return value === '' ? [] : [{ type: 'text', value }];
}

function toNoeuds(morceau: string, gardes: Gardes, profondeur: number): PhrasingContent[] {
	const [, rang] = GARDE.exec(morceau) ?? [];
	if (rang !== undefined && !morceau.startsWith('[')) return toGarde(rang, gardes);
	if (/^'/.test(morceau)) return [];
	if (/^<br/i.test(morceau)) return [{ type: 'break' }];
	if (morceau.startsWith('[[')) return toPage(morceau.slice(2, -2), gardes, profondeur);
	if (morceau.startsWith('[')) {
		const [, url = '', texte] = /^\[(\S+?)(?:\s+(.*?))?\s*\]$/su.exec(morceau) ?? [];
		return toLien(url.replace(/^\/\//, 'https://'), texte, gardes, profondeur);
	}
	return toLien(morceau, undefined, gardes, profondeur);
}

function toGarde(rang: string, gardes: Gardes): PhrasingContent[] {
	const garde = gardes.find(rang);
	if (!garde) return [];
	if (garde.genre === 'brut')
		return garde.texte === '' ? [] : [{ type: 'text', value: garde.texte }];
	return [{ type: 'inlineCode', value: garde.texte.replace(/\s+/g, ' ') }];
}

/** An address of the web; one that is refused is its words, so that nothing is lost. */
function toLien(
	brute: string,
	texte: string | undefined,
	gardes: Gardes,
	profondeur: number,
): PhrasingContent[] {
	const adresse = decodeEntites(brute);
	const url = /^(?:mailto|tel):/iu.test(adresse)
		? parseLien(adresse, '/')
		: parseAdresseWeb(adresse);
	const mots: PhrasingContent[] =
		texte === undefined || texte.trim() === '' || profondeur > 0
			? [{ type: 'text', value: texte?.trim() || brute }]
			: parseLigne(texte, gardes, profondeur + 1);
	if (url === undefined || profondeur > 0) return mots;
	return [{ type: 'link', url, children: mots.filter((m) => m.type !== 'link') as never }];
}

const CATEGORIE = /^\s*(?:catégorie|category)\s*:/iu;
const LANGUE = /^[a-z]{2,3}(?:-[a-z]+)?:[^:]/u;

/** In a page of our export: the call of a source, and the way back from a note. */
const ANCRE = /^#(source|appel)-(\d+)$/u;

const callSource = (cle: string): PhrasingContent => ({
	type: 'mdxJsxTextElement',
	name: 'Source',
	attributes: [{ type: 'mdxJsxAttribute', name: 'cle', value: cle }],
	children: [],
});

/** A page of the wiki stays as its words; categories and other languages are counted. */
function toPage(dedans: string, gardes: Gardes, profondeur: number): PhrasingContent[] {
	const fin = dedans.indexOf('|');
	const cible = fin === -1 ? dedans : dedans.slice(0, fin);
	const [, ancre = '', numero] = ANCRE.exec(cible) ?? [];
	if (gardes.fiche && numero !== undefined)
		return ancre === 'source' ? [callSource(cible.slice(1))] : [];
	if (CATEGORIE.test(cible)) gardes.count('categorie');
	else if (fin === -1 && LANGUE.test(cible)) gardes.count('langue');
	else {
		const texte = fin === -1 ? '' : dedans.slice(fin + 1).trim();
		const url = gardes.pageOf(decodeEntites(cible.replace(/^:/, '')).trim());
		if (url !== undefined && profondeur === 0)
			return [{ type: 'link', url, children: toTexte(texte || cible) as never }];
		if (!cible.startsWith('#')) gardes.count('lien');
		if (texte !== '' && profondeur < 4) return parseLigne(texte, gardes, profondeur + 1);
		return toTexte(texte || cible.replace(/^:/, '').replace(/^([^#]+)#.*$/s, '$1'));
	}
	return [];
}

/** No space at either end, no line end that ends nothing. */
function tidy(noeuds: PhrasingContent[]): PhrasingContent[] {
	const faits = [...noeuds];
	while (isVide(faits[0])) faits.shift();
	while (isVide(faits.at(-1))) faits.pop();
	const [premier] = faits;
	const dernier = faits.at(-1);
	if (premier?.type === 'text') premier.value = premier.value.trimStart();
	if (dernier?.type === 'text') dernier.value = dernier.value.trimEnd();
	return faits;
}

const isVide = (noeud: PhrasingContent | undefined): boolean =>
	noeud?.type === 'break' || (noeud?.type === 'text' && noeud.value.trim() === '');

/** The words of nodes. */
export function sayNoeuds(noeuds: readonly PhrasingContent[]): string {
	return noeuds
		.map((n) => {
			if (n.type === 'break') return ' ';
			if ('value' in n) return n.value;
			return 'children' in n ? sayNoeuds(n.children as PhrasingContent[]) : '';
		})
		.join('');
}
