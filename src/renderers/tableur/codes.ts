/** The codebook: what each column of each table holds, as the schemas say it. */
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import type { Cellule, Colonne, TableDonnees } from './tableau.ts';
import { listColonnes } from './tableau.ts';

export interface LigneCode {
	table: string;
	colonne: string;
	titre: string;
	type: string;
	obligatoire: boolean;
	description: string;
}

export const listCodes = (tables: readonly TableDonnees[]): LigneCode[] =>
	tables.flatMap((table) =>
		listColonnes(table).map(({ nom, titre, type, requis, description }) => ({
			table: table.nom,
			colonne: nom,
			titre,
			type,
			obligatoire: requis,
			description,
		})),
	);

const TITRES: Readonly<Record<keyof LigneCode, string>> = {
	table: 'Table',
	colonne: 'Colonne',
	titre: 'Titre',
	type: 'Type',
	obligatoire: 'Obligatoire',
	description: 'Description',
};

/** The codebook as a table of its own, which is in none. */
export function buildTableCodes(tables: readonly TableDonnees[]): TableDonnees<LigneCode> {
	const codes = listCodes(tables);
	const colonnes = (Object.keys(TITRES) as (keyof LigneCode)[]).map(
		(nom): Colonne<LigneCode> => ({
			nom,
			titre: TITRES[nom],
			...{ description: '', type: 'texte', requis: true },
			lire: (code): Cellule =>
				nom === 'obligatoire' ? (code.obligatoire ? 'oui' : 'non') : code[nom],
		}),
	);
	return {
		nom: 'livre-de-codes',
		titre: 'Le livre de codes : ce que contient chaque colonne',
		nombre: codes.length,
		colonnes: [
			...colonnes,
			{
				...{ nom: 'licence', titre: 'Licence', description: '', type: 'texte', requis: true },
				lire: () => LICENCE_DONNEES.id,
			},
		],
		enregistrements: () => codes,
	};
}
