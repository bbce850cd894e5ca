/** The tables in CSV: for a spreadsheet set in French, and for programs. */
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { MARQUE_UTF8, writeLigneCsv } from '../../core/formats/csv.ts';
import { listColonnes, listLignes, type TableDonnees } from './tableau.ts';

const TYPE = 'text/csv; charset=utf-8; header=present';

export function* writeTableCsv(table: TableDonnees): Iterable<string> {
	yield MARQUE_UTF8 + writeLigneCsv(listColonnes(table).map(({ nom }) => nom));
	for (const ligne of listLignes(table)) yield writeLigneCsv(ligne);
}

export const toFichierCsv = (table: TableDonnees): FichierDonnees => ({
	chemin: `csv/${table.nom}.csv`,
	...{ titre: table.titre, nombre: table.nombre, type: TYPE },
	write: () => writeTableCsv(table),
});
