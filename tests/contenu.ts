/** Contents made for the tests: the frozen corpus, the small valid base, alone or with a case laid over it. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalogue, FichesParFamille } from '../src/core/catalogue/catalogue.ts';
import { indexTemoins } from '../src/core/catalogue/temoins.ts';
import type { Diagnostic } from '../src/core/diagnostics.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

export const FIXTURES = path.resolve('tests/fixtures');
export const BASE = path.join(FIXTURES, 'base');
/** Some real sheets, copied once: what a test of code may name (tests/corpus/README.md). */
export const CORPUS = path.resolve('tests/corpus/content');

/** One file that cannot be stored as it is: odd bytes, odd name, great size, a link. */
export interface FichierOctets {
	fichier: string;
	/** A file of the content to begin with (it is read before anything is written). */
	depuis?: string;
	/** `[what is there, what to put]`, escapes of JSON included. */
	remplace?: [string, string][];
	/** `[text, number of times]`, one after the other; added to `depuis`. */
	repete?: [string, number][];
	/** Bytes in hexadecimal; added last. */
	hex?: string;
	/** How the text is written to bytes; UTF-8 unless told. */
	encodage?: 'utf16le' | 'utf16be' | 'latin1';
	bom?: boolean;
	fins?: 'crlf' | 'cr';
	/** Bytes of the whole file: the rest is a hole, which takes no room on the disk. */
	taille?: number;
	/** Target of a symbolic link, made instead of a file. */
	lien?: string;
}

/** Makes a content folder in the temporary folder, hands its path, and takes all away. */
export function withContenu<T>(prepare: (dossier: string) => void, use: (dossier: string) => T): T {
	const racine = realpathSync(mkdtempSync(path.join(tmpdir(), 'impulser-')));
	const dossier = path.join(racine, 'content');
	try {
		cpSync(BASE, dossier, { recursive: true });
		prepare(dossier);
		return use(dossier);
	} finally {
		rmSync(racine, { recursive: true, force: true });
		// The cache that readCatalogue keeps for each content folder.
		const nom = createHash('sha1').update(dossier).digest('hex').slice(0, 12);
		rmSync(path.resolve('.cache', `lectures-${nom}.json`), { force: true });
	}
}

/** The same catalogue with other sheets of some families, and what follows from them. */
export function withFiches(catalogue: Catalogue, fiches: Partial<FichesParFamille>): Catalogue {
	const autre = { ...catalogue, ...fiches };
	return { ...autre, temoins: indexTemoins(autre) };
}

export function readBase(): Catalogue {
	return withContenu(
		() => {},
		(dossier) => readCatalogue(dossier),
	);
}

export const readCorpus = (): Catalogue => readCatalogue(CORPUS);

export function writeFichier(dossier: string, nom: string, contenu: string | Uint8Array): void {
	const complet = path.join(dossier, nom);
	mkdirSync(path.dirname(complet), { recursive: true });
	writeFileSync(complet, contenu);
}

export function writeOctets(dossier: string, f: FichierOctets): void {
	if (f.lien !== undefined) {
		const complet = path.join(dossier, f.fichier);
		mkdirSync(path.dirname(complet), { recursive: true });
		symlinkSync(f.lien, complet);
		return;
	}
	let texte = f.depuis === undefined ? '' : readFileSync(path.join(dossier, f.depuis), 'utf8');
	for (const [avant, apres] of f.remplace ?? []) {
		if (!texte.includes(avant)) throw new Error(`« ${avant} » n’est pas dans ${f.depuis}`);
		texte = texte.replace(avant, () => apres);
	}
	for (const [morceau, fois] of f.repete ?? []) texte += morceau.repeat(fois);
	if (f.fins) texte = texte.replaceAll('\n', f.fins === 'crlf' ? '\r\n' : '\r');
	if (f.bom) texte = `\ufeff${texte}`;
	const octets = encode(texte, f.encodage);
	writeFichier(dossier, f.fichier, Buffer.concat([octets, Buffer.from(f.hex ?? '', 'hex')]));
	if (f.taille !== undefined) truncateSync(path.join(dossier, f.fichier), f.taille);
}

function encode(texte: string, encodage: FichierOctets['encodage']): Buffer {
	if (encodage === 'utf16be') return Buffer.from(texte, 'utf16le').swap16();
	return Buffer.from(texte, encodage ?? 'utf8');
}

/** Base, then `contenu/`, then what `octets.json` describes. */
export function layCas(cas: string, dossier: string): void {
	const contenu = path.join(FIXTURES, cas, 'contenu');
	if (existsSync(contenu)) cpSync(contenu, dossier, { recursive: true });
	const octets = path.join(FIXTURES, cas, 'octets.json');
	if (!existsSync(octets)) return;
	for (const f of JSON.parse(readFileSync(octets, 'utf8')) as FichierOctets[])
		writeOctets(dossier, f);
}

/** What the whole content of a case says, one paragraph per fault, in order. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[]): string {
	if (diagnostics.length === 0) return 'Rien à corriger.\n';
	return diagnostics
		.map(
			(d) =>
				`${d.fichier}:${d.ligne}:${d.colonne}  ${d.severite}  ${d.id}\n  ${d.message}\n  → ${d.aide}\n`,
		)
		.join('\n');
}

export function runCas(cas: string): string {
	return withContenu(
		(dossier) => layCas(cas, dossier),
		(dossier) => sayDiagnostics(readCatalogue(dossier).diagnostics),
	);
}

/** Every case, by name. */
export function listCas(): string[] {
	return readdirSync(FIXTURES)
		.filter((nom) => nom !== 'base')
		.sort();
}
