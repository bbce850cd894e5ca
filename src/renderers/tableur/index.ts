/** The tables of the commons, each in CSV and in ODS, and what their columns mean. */
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { LireCorps } from '../../core/donnees/corps.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { WriteZip } from '../../core/donnees/zip-en-flux.ts';
import type { Site } from '../../vues/site.ts';
import { buildTableCodes, listCodes } from './codes.ts';
import { toFichierCsv } from './csv.ts';
import { toFichierOds } from './ods.ts';
import type { TableDonnees } from './tableau.ts';
import { listTables } from './tables.ts';

export function listFichiersTableur(
	{ catalogue }: Site,
	contexte: ContexteDonnees,
	{ lire, zip }: { lire: LireCorps; zip: WriteZip },
): FichierDonnees[] {
	const tables = listTables(catalogue, contexte, lire);
	const codes = buildTableCodes(tables) as TableDonnees;
	const toutes = [...tables.filter(({ nombre }) => nombre > 0), codes];
	return [
		...toutes.map((table) => toFichierOds(table, contexte, zip)),
		...toutes.map(toFichierCsv),
		{
			chemin: 'livre-de-codes.json',
			...{ titre: codes.titre, nombre: codes.nombre, type: 'application/json' },
			write: () => [
				`${JSON.stringify({ licence: contexte.licence.id, colonnes: listCodes(tables) }, null, '\t')}\n`,
			],
		},
	];
}
