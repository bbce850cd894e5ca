/** Tables as text: for a spreadsheet, for a program that reads tabulations. */
import Papa from 'papaparse';

export type Lignes = readonly (readonly (string | number)[])[];

/** The rule of the library stops at a line break: « =1+1 », a line break, and it is let through. */
const FORMULE = /^[=+\-@\t\r\n]/;

const unparse = (lignes: Lignes, options: Papa.UnparseConfig): string => {
	const { newline = '\n' } = options;
	return `${Papa.unparse([...lignes], { ...options, newline })}${newline}`;
};

const write = (lignes: Lignes, options: Papa.UnparseConfig): string =>
	`\ufeff${unparse(lignes, options)}`;

/**
 * As spreadsheets set in French read it: semicolons, UTF-8 with its mark. What one of them would take for a formula
 * stays text, after an apostrophe (OWASP, « CSV Injection »).
 */
export const writeCsv = (lignes: Lignes): string =>
	write(lignes, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULE });

/** Tabulations, UTF-8 with its mark, every cell as it is. */
export const writeTsv = (lignes: Lignes): string => write(lignes, { delimiter: '\t' });

/** As programs read: commas, UTF-8 without a mark; a formula stays text, as above. */
export const writeCsvVirgules = (lignes: Lignes): string =>
	unparse(lignes, { delimiter: ',', escapeFormulae: FORMULE });

/** A number as spreadsheets set in French read it: « 1.5 » would be the first of May. */
const sayCellule = (cellule: string | number | undefined): string | number =>
	typeof cellule === 'number' && !Number.isInteger(cellule)
		? String(cellule).replace('.', ',')
		: (cellule ?? '');

/** An apostrophe before what begins so; one that is there already gets another, which a reader takes away. */
const GARDE = /^'*[=+\-@\t\r\n]/;
/** A text that no spreadsheet takes for a formula. */
export const guardCellule = (texte: string): string => (GARDE.test(texte) ? `'${texte}` : texte);

const guard = (cellule: string | number): string | number =>
	typeof cellule === 'string' ? guardCellule(cellule) : cellule;

/** What a text was before it was guarded. */
export const unguard = (cellule: string): string =>
	GARDE.test(cellule) && cellule.startsWith("'") ? cellule.slice(1) : cellule;

/**
 * A row as those of `writeCsv`, alone, to be written as rows come; every text between quotes: with a carriage
 * return at the end of rows, LibreOffice breaks a cell that holds a bare line break.
 */
export const writeLigneCsv = (ligne: readonly (string | number | undefined)[]): string =>
	unparse([ligne.map((cellule) => guard(sayCellule(cellule)))], {
		delimiter: ';',
		newline: '\r\n',
		quotes: (_, rang) => typeof ligne[rang] === 'string' && ligne[rang] !== '',
	});

/** What a file of such rows begins with: a spreadsheet knows by it that its texts are in UTF-8. */
export const MARQUE_UTF8 = '\ufeff';
