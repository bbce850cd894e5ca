/** Tables that come from elsewhere as bytes: which encoding, which separator, and what cannot be read of them. */
import Papa from 'papaparse';

export interface TexteLu {
	texte: string;
	/** Which encoding it was found to be; `windows-1252` is what is left when the others are ruled out. */
	encodage: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** By its mark, else UTF-8 where every byte fits, else what spreadsheets of Windows write. */
export function decodeOctets(octets: Uint8Array): TexteLu {
	const [a, b] = octets;
	const decode = (encodage: TexteLu['encodage']): TexteLu => ({
		texte: new TextDecoder(encodage).decode(octets),
		encodage,
	});
	if (a === 0xff && b === 0xfe) return decode('utf-16le');
	if (a === 0xfe && b === 0xff) return decode('utf-16be');
	try {
		return {
			texte: new TextDecoder('utf-8', { fatal: true }).decode(octets),
			encodage: 'utf-8',
		};
	} catch {
		return decode('windows-1252');
	}
}

export interface TableLue {
	lignes: string[][];
	/** Where the text closes no quotation mark: what follows it cannot be told apart. */
	ouvert?: number;
}

/** The line by which some spreadsheets name their separator. */
const SEP = /^sep=(.)\r?\n/;

/**
 * The rows of a table, empty ones left out. The separator is the one that the first line holds the most: guessed on
 * all lines, commas of sentences would win. `ouvert`: the line (from 1) of a quotation mark that nothing closes.
 */
export function readCsv(texte: string): TableLue {
	const brut = texte.replace(/^\ufeff/, '');
	const dit = SEP.exec(brut)?.[1];
	const reste = brut.replace(SEP, '');
	const { data, errors } = Papa.parse<string[]>(reste, {
		delimiter: dit ?? guessSeparateur(reste),
		skipEmptyLines: 'greedy',
	});
	const ouvert = errors.find(({ code }) => code === 'MissingQuotes')?.row;
	return {
		lignes: data.map((ligne) => ligne.map(withoutGarde)),
		...(ouvert === undefined ? {} : { ouvert: ouvert + 1 }),
	};
}

const SEPARATEURS = [';', '\t', ','];

function guessSeparateur(texte: string): string {
	const [premiere = ''] = texte.split(/\r\n|\r|\n/, 1);
	const sans = premiere.replace(/"[^"]*"/g, '');
	const compte = (signe: string): number => sans.split(signe).length;
	return SEPARATEURS.reduce((a, b) => (compte(b) > compte(a) ? b : a));
}

/** The apostrophe that keeps a cell from being a formula (csv.ts) is no word of the person. */
const withoutGarde = (cellule: string): string =>
	/^'[=+\-@\t\r\n]/.test(cellule) ? cellule.slice(1) : cellule;
