/** Writes the tables of a catalogue, has LibreOffice read them, and compares. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import { guardCellule } from '../src/core/formats/csv.ts';
import { createLecteurDeCorps } from '../src/io/contenu/read-corps.ts';
import { zipEnFlux } from '../src/io/donnees/zip-en-flux.ts';
import { buildTableCodes } from '../src/renderers/tableur/codes.ts';
import { writeTableCsv } from '../src/renderers/tableur/csv.ts';
import { writeTableOds } from '../src/renderers/tableur/ods.ts';
import { listColonnes, type TableDonnees } from '../src/renderers/tableur/tableau.ts';
import { listTables } from '../src/renderers/tableur/tables.ts';
import { compareTable, TABLE_HOSTILE } from './tables-relues.ts';
import { readParTableur } from './tableur.ts';

/** What a text of a table becomes in each format. */
const FORMATS = [
	{ extension: 'csv', guard: guardCellule, formule: /^[=+\-@\t\r\n]/ },
	// A cell that says that it is a text is one, whatever it begins with.
	{ extension: 'ods', guard: (texte: string) => texte, formule: undefined },
] as const;

/** `dossier`: where to write. Returns how many cells were read, and in sentences those that were not as written. */
export function writeEssaiTableur(
	catalogue: Catalogue,
	soffice: string,
	dossier: string,
): { fichiers: number; cellules: number; fautes: string[] } {
	const contexte = { adresse: undefined, date: undefined, licence: LICENCE_DONNEES };
	const tables = listTables(catalogue, contexte, createLecteurDeCorps());
	const toutes = [
		...tables,
		...([buildTableCodes(tables), TABLE_HOSTILE] as unknown as TableDonnees[]),
	].filter(({ nombre }) => nombre > 0);
	const nommer = (nom: string, extension: string): string =>
		path.join(dossier, `${nom}.${extension}`);
	for (const table of toutes) {
		writeFileSync(nommer(table.nom, 'csv'), [...writeTableCsv(table)].join(''));
		const ods = [...writeTableOds(table, contexte, zipEnFlux)];
		writeFileSync(nommer(table.nom, 'ods'), Buffer.concat(ods));
	}
	const fichiers = toutes.flatMap(({ nom }) => FORMATS.map((f) => nommer(nom, f.extension)));
	const lues = readParTableur(soffice, fichiers, dossier);
	const fautes = toutes.flatMap((table) =>
		FORMATS.flatMap(({ extension, guard, formule }) =>
			compareTable(table, lues.get(nommer(table.nom, extension)) ?? [], guard, formule).map(
				(faute) => `${extension} : ${faute}`,
			),
		),
	);
	const cellules = toutes.reduce((n, t) => n + (t.nombre + 1) * listColonnes(t).length, 0);
	return { fichiers: fichiers.length, cellules: cellules * FORMATS.length, fautes };
}
