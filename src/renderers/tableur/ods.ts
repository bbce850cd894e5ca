/**
 * The tables in OpenDocument, for who opens a file with a click: codes stay texts, nothing is a formula. Written
 * row by row, with the same bytes every time (docs/decisions/0049).
 */
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { WriteZip } from '../../core/donnees/zip-en-flux.ts';
import { NOM } from '../../vues/mots.ts';
import { buildTableCodes } from './codes.ts';
import {
	type Feuille,
	renderContenu,
	renderManifeste,
	renderMeta,
	renderReglages,
	renderStyles,
	TYPE_ODS,
} from './ods-parties.ts';
import { listColonnes, listLignes, type TableDonnees } from './tableau.ts';

function* withTete(table: TableDonnees): Feuille['lignes'] {
	yield listColonnes(table).map(({ nom }) => nom);
	yield* listLignes(table);
}

const toFeuille = (table: TableDonnees, nom: string): Feuille => ({
	nom,
	largeur: 5,
	colonnes: listColonnes(table).length,
	lignes: withTete(table),
});

const toLisezMoi = (table: TableDonnees, { licence, ...contexte }: ContexteDonnees): Feuille => ({
	nom: 'Lisez-moi',
	...{ largeur: 20, colonnes: 1 },
	lignes: [
		[`${NOM}. ${table.titre}`],
		[`Licence\u00a0: ${licence.nom}, ${licence.url}`],
		['Citez les auteurs, et gardez la même licence.'],
		[`Source\u00a0: ${contexte.adresse ?? ''}/donnees/`],
		...(contexte.date ? [[`Données du ${contexte.date}`]] : []),
		['La feuille « Codes » dit ce que contient chaque colonne.'],
	],
});

/** The file of a table, piece by piece: what it holds, what its columns mean, whose it is. */
export function writeTableOds(
	table: TableDonnees,
	contexte: ContexteDonnees,
	zip: WriteZip,
): Iterable<Uint8Array> {
	const codes = buildTableCodes([table]) as TableDonnees;
	const feuilles = [
		toFeuille(table, table.titre),
		toFeuille(codes, 'Codes'),
		toLisezMoi(table, contexte),
	];
	const titre = `${NOM}\u00a0: ${table.titre}`;
	return zip([
		{ nom: 'mimetype', contenu: [TYPE_ODS], brut: true },
		{ nom: 'META-INF/manifest.xml', contenu: [renderManifeste()] },
		{ nom: 'meta.xml', contenu: [renderMeta(titre, contexte)] },
		{ nom: 'styles.xml', contenu: [renderStyles()] },
		{ nom: 'settings.xml', contenu: [renderReglages(feuilles.slice(0, 2))] },
		{ nom: 'content.xml', contenu: renderContenu(feuilles) },
	]);
}

export const toFichierOds = (
	table: TableDonnees,
	contexte: ContexteDonnees,
	zip: WriteZip,
): FichierDonnees => ({
	chemin: `ods/${table.nom}.ods`,
	...{ titre: table.titre, nombre: table.nombre, type: TYPE_ODS },
	write: () => writeTableOds(table, contexte, zip),
});
