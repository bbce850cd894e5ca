/** The rows of a table, from CSV or from OpenDocument, and where each cell stands. */
import { readOds } from 'odf-kit/ods-reader';
import Papa from 'papaparse';
import { unguard } from '../../../core/formats/csv.ts';
import { decodeOctets } from '../../../core/formats/read-csv.ts';
import { createPlaces } from '../../../core/lecture/places.ts';
import { createRefus } from '../refus.ts';
import type { PlaceDansFichier } from './fiche-lue.ts';

export type CelluleLue = string | number | boolean;

export interface TableLue {
	entetes: string[];
	lignes: CelluleLue[][];
	/** Of a cell of a row, both from 0. */
	placeOf: (ligne: number, colonne: number) => PlaceDansFichier;
}

/** Throws RefusImport: empty, or a quotation mark that nothing closes. */
export function readTableCsv(octets: Uint8Array, fichier: string): TableLue {
	const texte = decodeOctets(octets).texte.replace(/^\ufeff/u, '');
	const placeAt = createPlaces(texte);
	const rangs: { debut: number; cellules: string[] }[] = [];
	let debut = 0;
	let ouvert: number | undefined;
	Papa.parse<string[]>(texte, {
		delimiter: guessSeparateur(texte),
		skipEmptyLines: false,
		step: ({ data, errors, meta }) => {
			if (errors.some(({ code }) => code === 'MissingQuotes')) ouvert ??= debut;
			if (data.some((cellule) => cellule !== '')) rangs.push({ debut, cellules: data });
			debut = meta.cursor;
		},
	});
	if (ouvert !== undefined)
		throw createRefus(fichier, [
			{ ...placeAt(ouvert), phrase: 'Un guillemet ouvert sur cette ligne n’est jamais fermé.' },
		]);
	const [tete, ...lignes] = rangs;
	if (!tete) throw createRefus(fichier, [{ phrase: 'Le fichier est vide.' }]);
	return {
		entetes: tete.cellules.map((nom) => nom.trim()),
		lignes: lignes.map(({ cellules }) => cellules.map(unguard)),
		placeOf: (ligne, colonne) => {
			const rang = lignes[ligne];
			return placeAt(rang ? findCellule(texte, rang.debut, colonne) : 0);
		},
	};
}

const SEPARATEURS = [';', '\t', ','];

/** The one that the first line holds the most, texts between quotes left out. */
function guessSeparateur(texte: string): string {
	const [premiere = ''] = texte.replace(/"(?:[^"]|"")*"/gu, '').split(/\r\n|\r|\n/u, 1);
	const count = (signe: string): number => premiere.split(signe).length;
	return SEPARATEURS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** The offset of the nth cell of a row. */
function findCellule(texte: string, debut: number, colonne: number): number {
	const separateur = guessSeparateur(texte);
	let place = debut;
	for (let n = 0; n < colonne; n += 1) {
		if (texte[place] === '"') {
			place += 1;
			while (place < texte.length && (texte[place] !== '"' || texte[place + 1] === '"'))
				place += texte[place] === '"' ? 2 : 1;
		}
		const suite = texte.indexOf(separateur, place);
		if (suite === -1) return place;
		place = suite + 1;
	}
	return place;
}

const PAS_ODS =
	'Ce n’est pas un classeur que l’on peut lire. Dans LibreOffice, choisissez « Enregistrer sous », puis « Classeur OpenDocument (.ods) ».';

/** The first sheet. Throws RefusImport. */
export function readTableOds(octets: Uint8Array, fichier: string): TableLue {
	let lignes: CelluleLue[][];
	try {
		const [feuille] = readOds(octets, { includeFormatting: false }).sheets;
		lignes = (feuille?.rows ?? []).map(({ cells }) =>
			cells.map(({ value }) => (value instanceof Date ? value.toISOString() : (value ?? ''))),
		);
	} catch {
		throw createRefus(fichier, [{ phrase: PAS_ODS }]);
	}
	const [entetes, ...reste] = lignes;
	if (!entetes) throw createRefus(fichier, [{ phrase: 'La première feuille est vide.' }]);
	return {
		entetes: entetes.map((nom) => String(nom).trim()),
		lignes: reste.filter((ligne) => ligne.some((cellule) => cellule !== '')),
		placeOf: (ligne, colonne) => ({ ligne: ligne + 2, colonne: colonne + 1 }),
	};
}
