/** Tables that volunteers bring: spreadsheets and their texts, as rows of cells. Loaded on demand. */
import { decodeOctets, readCsv } from '../../core/formats/read-csv.ts';

export interface TableApportee {
	lignes: string[][];
	/** What to look at: an encoding that was guessed, a quotation mark left open. */
	remarques: string[];
}

const jourOf = (date: Date): string => date.toISOString().slice(0, 10);

const sayCellule = (valeur: string | number | boolean | Date | null | undefined): string => {
	if (valeur === null || valeur === undefined) return '';
	return valeur instanceof Date ? jourOf(valeur) : `${valeur}`;
};

async function readOds(octets: Uint8Array): Promise<string[][]> {
	const { readOds: read } = await import('odf-kit/ods-reader');
	const [feuille] = read(octets, { includeFormatting: false }).sheets;
	return (feuille?.rows ?? []).map(({ cells }) => {
		const ligne: string[] = [];
		for (const { colIndex, value } of cells) ligne[colIndex] = sayCellule(value);
		return Array.from(ligne, (cellule) => cellule ?? '');
	});
}

async function readXlsx(octets: Uint8Array): Promise<string[][]> {
	const { readXlsx: read } = await import('odf-kit/xlsx');
	const [feuille] = read(octets).sheets;
	return [...(feuille?.rows ?? [])]
		.sort(([a], [b]) => a - b)
		.map(([, { cells }]) => {
			const ligne: string[] = [];
			for (const [colonne, { value }] of cells) ligne[colonne] = sayCellule(value);
			return Array.from(ligne, (cellule) => cellule ?? '');
		});
}

/** Rows of a file, by what its name ends with; throws when a spreadsheet cannot be opened. */
export async function readTable(nom: string, octets: Uint8Array): Promise<TableApportee> {
	const fin = nom.toLowerCase().split('.').at(-1);
	if (fin === 'ods') return { lignes: keepPleines(await readOds(octets)), remarques: [] };
	if (fin === 'xlsx') return { lignes: keepPleines(await readXlsx(octets)), remarques: [] };
	const { texte, encodage } = decodeOctets(octets);
	const { lignes, ouvert } = readCsv(texte);
	return { lignes, remarques: [...sayEncodage(texte, encodage), ...sayOuvert(ouvert)] };
}

const keepPleines = (lignes: readonly string[][]): string[][] =>
	lignes.filter((ligne) => ligne.some((cellule) => cellule.trim() !== ''));

/** A Macintosh of old cannot be told from Windows: someone has to look. */
function sayEncodage(texte: string, encodage: string): string[] {
	const accent = /[\p{L}’'-]*[^\p{ASCII}\s][\p{L}’'-]*/u.exec(texte)?.[0];
	return encodage === 'windows-1252' && accent
		? [
				`Les accents ont été devinés\u00a0: on y lit «\u00a0${accent.slice(0, 40)}\u00a0». S’ils sont faux, enregistrez le fichier en UTF-8.`,
			]
		: [];
}

const sayOuvert = (ouvert: number | undefined): string[] =>
	ouvert === undefined
		? []
		: [
				`Un guillemet ouvert à la ligne ${ouvert} n’est jamais fermé\u00a0: ce qui le suit a pu être lu de travers.`,
			];
