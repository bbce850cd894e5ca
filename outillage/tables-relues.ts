/** What LibreOffice must see of a table: what the table says, cell by cell. */
import { COLONNES } from '../src/core/donnees/cellules.ts';
import {
	type Cellule,
	listColonnes,
	listLignes,
	type TableDonnees,
} from '../src/renderers/tableur/tableau.ts';
import type { CelluleLue } from './tableur.ts';

/** Texts that spreadsheets take for something else, or cut, or break. */
const HOSTILES: readonly Cellule[] = [
	...["=cmd|'/c calc'!A0", '+33 1', '-1', '@SOMME(A1)', '=1+1', "'=1", '01209', '2A004', '00001'],
	...[
		'2021-03',
		'1/2',
		'3-4',
		'1E5',
		'a;b"c\nd',
		'\n=1+1',
		'Élu·es — « œuvre » 🌱',
		' espace ',
		'a  b',
	],
	...['VRAI', 'oui', '<b>&amp;', ']]>', '"', "l'été", 'x'.repeat(32_767), 1.5, 0, -3, 1e6],
];

export const TABLE_HOSTILE: TableDonnees<Cellule> = {
	...{ nom: 'hostile', titre: 'Hostile', nombre: HOSTILES.length },
	colonnes: [
		{
			...{ nom: 'texte', titre: 'Texte', description: '', type: 'texte', requis: true },
			lire: (cellule) => cellule,
		},
		{
			...{ nom: 'temoin', titre: 'Témoin', description: '', type: 'texte', requis: true },
			lire: () => '01209',
		},
	],
	enregistrements: () => HOSTILES,
};

/** In a sentence, each cell that was read otherwise than it was written. `guard`: what a text becomes in its file; `formule`: how a text that may be run begins. */
export function compareTable(
	table: TableDonnees,
	lues: readonly (readonly CelluleLue[])[],
	guard: (texte: string) => string,
	formule?: RegExp,
): string[] {
	const noms = listColonnes(table).map(({ nom }) => nom);
	const voulues: Cellule[][] = [noms, ...listLignes(table)];
	if (lues.length !== voulues.length)
		return [`${table.nom} : ${lues.length} lignes lues, ${voulues.length} écrites`];
	return voulues.flatMap((ligne, i) =>
		ligne.flatMap((voulue, j) => {
			const lue = lues[i]?.[j] ?? { valeur: '', texte: false };
			const dit = `${table.nom}, ligne ${i + 1}, ${noms[j] ?? COLONNES.tropLongs}`;
			if (voulue === undefined || voulue === '')
				return lue.valeur === '' ? [] : [`${dit} : « ${lue.valeur} » au lieu de rien`];
			if (typeof voulue === 'number')
				return Number(lue.valeur.replace(',', '.')) === voulue
					? []
					: [`${dit} : « ${lue.valeur} » au lieu de ${voulue}`];
			if (formule?.test(lue.valeur))
				return [`${dit} : « ${lue.valeur.slice(0, 40)} » est une formule`];
			if (!lue.texte) return [`${dit} : « ${lue.valeur} » n’est plus un texte`];
			return lue.valeur === guard(voulue)
				? []
				: [
						`${dit} : « ${cut(lue.valeur, guard(voulue))} » au lieu de « ${cut(guard(voulue), lue.valeur)} »`,
					];
		}),
	);
}

/** Where two texts part, and a little around. */
function cut(texte: string, autre: string): string {
	const i = [...texte].findIndex((_, rang) => texte[rang] !== autre[rang]);
	return texte.slice(Math.max(0, i - 20), i + 40);
}
