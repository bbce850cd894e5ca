/** Tables, and the frames that are tables of one cell: whatever stands in one is edited in its place. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { BlocPapier, LignePapier } from '../papier/papier.ts';
import { p, span } from './elements.ts';
import { FORT, renderMots } from './lignes.ts';

type Tableau = Extract<BlocPapier, { b: 'tableau' }>;
type Encadre = Extract<BlocPapier, { b: 'encadre' }>;

/** A cell: the style of its paragraphs, and of itself. */
export const cellule = (contenu: Element[], style: string): Element =>
	x('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, contenu);

/** `colonnes`: the style of each; `tete`: the rows that come again at the top of each page. */
export const table = (
	style: string,
	colonnes: readonly string[],
	tete: Element[],
	rangs: Element[],
): Element =>
	x(
		'table:table',
		{ 'table:style-name': style },
		colonnes.map((colonne) => x('table:table-column', { 'table:style-name': colonne })),
		tete.length > 0 ? x('table:table-header-rows', {}, tete) : undefined,
		rangs,
	);

export const rang = (cellules: Element[], style = 'Rang'): Element =>
	x('table:table-row', { 'table:style-name': style }, cellules);

const ALIGNEMENTS: Readonly<Record<string, string>> = { centre: '_centre', droite: '_droite' };

export function renderTableau(
	{ legende, alignements, entetes, lignes }: Tableau,
	render: (lignes: readonly LignePapier[]) => ElementContent[],
	largeur: number,
): Element[] {
	const toRang = (cellules: LignePapier[][], style: string, place: string): Element =>
		rang(
			cellules.map((c, i) => {
				const sens = ALIGNEMENTS[alignements[i] ?? ''] ?? '';
				return cellule([p(style + sens, ...render(c))], place);
			}),
		);
	const poids = entetes.map((e, i) => weigh([e, ...lignes.map((l) => l[i] ?? [])]));
	return [
		...(legende ? [p('LegendeTableau', ...renderMots(legende))] : []),
		table(
			'Tableau',
			shareLargeur(largeur, poids),
			[toRang(entetes, 'Entete', 'CelluleEntete')],
			lignes.map((l) => toRang(l, 'Cellule', 'Cellule')),
		),
		p('ApresTableau'),
	];
}

/** Letters of the longest cell of a column, between which it weighs more; twice as many do not take twice the width. */
const LETTRES = { min: 12, max: 90 };
const PENTE = 0.7;

/** The styles of columns that share a width, in millimetres, by what each weighs; they add up to it. */
export function shareLargeur(largeur: number, poids: readonly number[]): string[] {
	const total = poids.reduce((somme, n) => somme + n, 0);
	let avant = 0;
	return poids.map((n) => {
		const debut = Math.round((largeur * avant) / total);
		avant += n;
		return `Colonne_${Math.round((largeur * avant) / total) - debut}`;
	});
}

const weigh = (cellules: LignePapier[][]): number =>
	Math.min(LETTRES.max, Math.max(LETTRES.min, ...cellules.map((c) => lengthOf(c)))) ** PENTE;

const lengthOf = (lignes: readonly LignePapier[]): number =>
	lignes.reduce((somme, l) => {
		if (typeof l === 'string') return somme + l.length;
		if ('x' in l) return somme + lengthOf(l.x);
		return somme + ('v' in l ? l.v.length : 1);
	}, 0);

/** What warns stands out from what helps, as on the page. */
const TONS: Readonly<Record<string, string>> = {
	vigilance: 'CadreVigilance',
	astuce: 'CadreAstuce',
	'adapter-adapter': 'CadreAstuce',
};

/** A frame: its kind, its title and what is said of it, then its text. */
export function renderEncadre(
	{ genre, nom, titre, precision }: Encadre,
	contenu: Element[],
	largeur: number,
): Element[] {
	const ton = TONS[genre] ?? 'Cadre';
	const tete = [
		...(nom ? [span(`${ton}Nom`, ...renderMots(nom))] : []),
		...(titre ? [span(FORT, ...renderMots(titre))] : []),
		...(precision ? [span('Discret', ...renderMots(precision))] : []),
	].flatMap((e, i) => (i > 0 ? [...renderMots(' '), e] : [e]));
	const entete = tete.length > 0 ? [p('EncadreTete', ...tete)] : [];
	const seule = rang([cellule([...entete, ...contenu], ton)]);
	return [table('Tableau', shareLargeur(largeur, [1]), [], [seule]), p('ApresTableau')];
}
