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
