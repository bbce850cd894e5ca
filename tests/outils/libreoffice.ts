/** LibreOffice, where it is: what one sees in a spreadsheet, as it sees it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

const SOFFICE = process.env.SOFFICE ?? 'soffice';
/** Semicolons, double quotes, UTF-8, from the first row; cells as they are shown, every sheet. */
const VERS_CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
const DE_CSV = 'CSV:59,34,76,1';
/** Milliseconds that a first start may take on a busy machine. */
const DELAI = 120_000;

/** The cells of each sheet by its name; that of a .csv has none. Undefined when there is no LibreOffice Calc. */
export function openTableur(nom: string, contenu: string | Uint8Array): Map<string, string[][]> {
	const atelier = mkdtempSync(path.join(os.tmpdir(), 'tableur-'));
	try {
		const [fichier, sorties] = [path.join(atelier, nom), path.join(atelier, 'sorties')];
		writeFileSync(fichier, contenu);
		execFileSync(
			SOFFICE,
			[
				...['--headless', `-env:UserInstallation=${pathToFileURL(path.join(atelier, 'profil'))}`],
				...(nom.endsWith('.csv') ? [`--infilter=${DE_CSV}`] : []),
				...['--convert-to', VERS_CSV, '--outdir', sorties, fichier],
			],
			{ stdio: 'pipe', timeout: DELAI },
		);
		const base = path.parse(nom).name;
		return new Map(
			readdirSync(sorties).map((sortie) => [
				path.parse(sortie).name.slice(base.length + 1),
				readCsv(readFileSync(path.join(sorties, sortie), 'utf8')),
			]),
		);
	} finally {
		rmSync(atelier, { recursive: true });
	}
}

export const readCsv = (texte: string): string[][] =>
	Papa.parse<string[]>(texte.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true }).data;

/** Why spreadsheets cannot be opened here; false when they can. */
export function sayAbsence(): string | false {
	try {
		openTableur('essai.csv', 'a;b\n');
		return false;
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		if (code === 'ENOENT')
			return 'LibreOffice Calc n’est pas là : aucun fichier n’a été ouvert par un tableur. SOFFICE=/chemin/soffice dit où il est.';
		throw cause;
	}
}
