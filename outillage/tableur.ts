/** LibreOffice, which reads the tables as a mairie does: what it sees of each cell. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NOMS = ['soffice', 'libreoffice'];

/** The command that runs it; SOFFICE names one. Undefined where the machine has none. */
export const findTableur = (): string | undefined =>
	(process.env.SOFFICE ? [process.env.SOFFICE] : NOMS).find(
		(nom) => spawnSync(nom, ['--version'], { timeout: 60_000 }).status === 0,
	);

/** Semicolons, quotes, UTF-8, from the first row, what is quoted is a text: what the page of the data tells to choose. */
const ENTREE = 'CSV:59,34,76,1,,0,true,false';
/** Commas, quotes, UTF-8, every text quoted, cells as they are stored and not as they are shown, first sheet. */
const SORTIE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,0';

/** A cell as it reads it: a text, or the number that it took it for. */
export interface CelluleLue {
	valeur: string;
	texte: boolean;
}

/** The rows of the first sheet of each file, by name. Throws, in French, when it could not be read. */
export function readParTableur(
	soffice: string,
	fichiers: readonly string[],
	dossier: string,
): Map<string, CelluleLue[][]> {
	const lus = new Map<string, CelluleLue[][]>();
	for (const extension of ['.csv', '.ods']) {
		const siens = fichiers.filter((f) => f.endsWith(extension));
		if (siens.length === 0) continue;
		const sortie = path.join(dossier, extension.slice(1));
		mkdirSync(sortie, { recursive: true });
		const { stderr } = spawnSync(
			soffice,
			[
				`-env:UserInstallation=file://${path.join(dossier, 'profil')}`,
				'--headless',
				...(extension === '.csv' ? [`--infilter=${ENTREE}`] : []),
				...['--convert-to', SORTIE, '--outdir', sortie, ...siens],
			],
			{ encoding: 'utf8', timeout: 600_000 },
		);
		for (const fichier of siens) lus.set(fichier, readSortie(sortie, fichier, stderr));
	}
	return lus;
}

function readSortie(dossier: string, fichier: string, stderr: string): CelluleLue[][] {
	const nom = path.basename(fichier).replace(/\.\w+$/, '.csv');
	try {
		return readCsv(readFileSync(path.join(dossier, nom), 'utf8'));
	} catch {
		throw new Error(`LibreOffice n’a pas ouvert ${fichier}. ${stderr.trim().slice(0, 300)}`);
	}
}

/** A cell between quotes, or not, and what ends it: whether it was quoted, which says that it is a text, is kept. */
const CELLULE = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;

function readCsv(texte: string): CelluleLue[][] {
	const lignes: CelluleLue[][] = [];
	let ligne: CelluleLue[] = [];
	for (const [tout, cite, nu = '', fin] of texte.matchAll(CELLULE)) {
		if (tout === '') break;
		ligne.push({ texte: cite !== undefined, valeur: cite?.replaceAll('""', '"') ?? nu });
		if (fin === ',') continue;
		lignes.push(ligne);
		ligne = [];
	}
	return lignes;
}
