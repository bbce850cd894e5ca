/** Tables of a wiki: rows of cells, each cell its words. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Gardes } from './gardes.ts';
import { parseLigne, sayNoeuds } from './lignes.ts';

interface Cellule {
	texte: string;
	colonnes: number;
	rangs: number;
}

interface Tableau {
	legende: string;
	rangs: Cellule[][];
}

/** Wider or taller merges are mistakes or traps. */
const FUSION_MAX = 60;
/** Tables inside tables: below, rows are rows of the table above. */
const PROFONDEUR = 3;

/** The lines between `{|` and `|}`, both left out. A caption comes first, as a paragraph. */
export function parseTableau(lignes: readonly string[], gardes: Gardes): RootContent[] {
	const { legende, rangs } = readLignes(lignes);
	const grille = spread(rangs);
	const largeur = grille.reduce((max, r) => Math.max(max, r.length), 0);
	const titre = parseLigne(legende, gardes);
	const paragraphe: RootContent[] =
		titre.length > 0 ? [{ type: 'paragraph', children: titre }] : [];
	if (largeur === 0) return paragraphe;
	const cellule = (texte: string) => ({
		type: 'tableCell' as const,
		children: toCellule(texte, gardes),
	});
	return [
		...paragraphe,
		{
			type: 'table',
			children: grille.map((rang) => ({
				type: 'tableRow',
				children: Array.from({ length: largeur }, (_, i) => cellule(rang[i] ?? '')),
			})),
		},
	];
}

/** Lines and items of a cell follow each other after a semicolon. */
function toCellule(texte: string, gardes: Gardes): PhrasingContent[] {
	const lignes = texte
		.split(/\n|<br\s*\/?>/iu)
		.map((l) => parseLigne(l.replace(/^\s*[*#:;]+/u, ''), gardes))
		.map((l) => l.filter((n) => n.type !== 'break'))
		.filter((l) => sayNoeuds(l).trim() !== '');
	return lignes.flatMap((l, i) => (i > 0 ? [{ type: 'text' as const, value: ' ; ' }, ...l] : l));
}

function readLignes(lignes: readonly string[], profondeur = 0): Tableau {
	const tableau: Tableau = { legende: '', rangs: [] };
	let ouverte: Cellule | undefined;
	for (let i = 0; i < lignes.length; i += 1) {
		const ligne = (lignes[i] ?? '').trim();
		if (ligne.startsWith('{|')) {
			if (profondeur >= PROFONDEUR) continue;
			const fin = findFin(lignes, i);
			const dedans = sayImbrique(lignes.slice(i + 1, fin), profondeur + 1);
			if (ouverte) ouverte.texte += `\n${dedans}`;
			i = fin;
		} else if (ligne.startsWith('|+')) tableau.legende = dropAttributs(ligne.slice(2));
		else if (ligne.startsWith('|-')) {
			tableau.rangs.push([]);
			ouverte = undefined;
		} else if (/^[|!]/.test(ligne)) ouverte = addCellules(tableau, ligne);
		else if (ouverte) ouverte.texte += `\n${ligne}`;
		// Before the first row: the rest of the caption, or words that have no cell.
		else tableau.legende = `${tableau.legende} ${ligne}`.trim();
	}
	return { ...tableau, rangs: tableau.rangs.filter((r) => r.length > 0) };
}

/** The line that closes the table opened at this line; the last one when none does. */
export function findFin(lignes: readonly string[], debut: number): number {
	let ouverts = 0;
	for (let i = debut; i < lignes.length; i += 1) {
		const ligne = (lignes[i] ?? '').trimStart().replace(/^:+\s*/, '');
		if (ligne.startsWith('{|')) ouverts += 1;
		else if (/^\|\}(?!\})/.test(ligne)) ouverts -= 1;
		if (ouverts === 0) return i;
	}
	return lignes.length;
}

/** A table in a cell, as lines of it. */
function sayImbrique(lignes: readonly string[], profondeur: number): string {
	return readLignes(lignes, profondeur)
		.rangs.map((r) =>
			r
				.map((c) => c.texte.trim())
				.filter((t) => t !== '')
				.join(' ; '),
		)
		.join('\n');
}

function addCellules(tableau: Tableau, ligne: string): Cellule | undefined {
	const rang = tableau.rangs.at(-1) ?? [];
	if (tableau.rangs.length === 0) tableau.rangs.push(rang);
	const separateur = ligne.startsWith('!') ? /!!|\|\|/u : /\|\|/u;
	for (const brut of ligne.slice(1).split(separateur)) {
		const attributs = readAttributs(brut);
		const lire = (nom: string): number => {
			const [, n = '1'] =
				new RegExp(`\\b${nom}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(attributs) ?? [];
			return Math.min(Math.max(Number(n), 1), FUSION_MAX);
		};
		rang.push({ texte: dropAttributs(brut), colonnes: lire('colspan'), rangs: lire('rowspan') });
	}
	return rang.at(-1);
}

/** Before a single bar, when it is no link and names something. */
const ATTRIBUTS = /^\s*((?:[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|"']+(?=[\s|]))\s*)+|)\|(?!\|)/iu;

const readAttributs = (cellule: string): string => ATTRIBUTS.exec(cellule)?.[1] ?? '';
const dropAttributs = (cellule: string): string => cellule.replace(ATTRIBUTS, '').trim();

/** Merged cells keep the columns in line: words again on each row, nothing in the columns beside. */
function spread(rangs: readonly Cellule[][]): string[][] {
	const grille: string[][] = rangs.map(() => []);
	for (const [i, rang] of rangs.entries()) {
		let colonne = 0;
		for (const { texte, colonnes, rangs: hauteur } of rang) {
			while (grille[i]?.[colonne] !== undefined) colonne += 1;
			for (let r = i; r < Math.min(i + hauteur, rangs.length); r += 1)
				for (let c = 0; c < colonnes; c += 1)
					(grille[r] as string[])[colonne + c] = c === 0 ? texte : '';
			colonne += colonnes;
		}
	}
	return grille.map((rang) => Array.from(rang, (texte) => texte ?? ''));
}
