/** The corpus of tests/hostile, each sheet under a front matter that our schema accepts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BASE } from '../contenu.ts';

export interface Cas {
	id: string;
	file: string;
	kind: string;
	expected: 'reject' | 'neutralise' | 'pass';
	alsoOk?: string;
	why: string;
	at?: { line: number; column: number };
	altLines?: number[];
	installAs?: string;
	symlink?: string;
	companions?: { path: string; text?: string }[];
	must?: string[];
	data?: string[];
}

const DOSSIER = path.resolve('tests/hostile');
const readJson = (nom: string): Cas[] => JSON.parse(readFileSync(path.join(DOSSIER, nom), 'utf8'));
export const HOSTILES = readJson('hostile.json');
export const BENINS = readJson('benign.json');

/** Bytes as a string of the same length, so that invalid UTF-8 goes through untouched. */
const enBrut = (texte: string): string => Buffer.from(texte, 'utf8').toString('latin1');

/** Front matter of the base tool, as a draft, without its two `---` and without what the cases bring. */
const ENTETE = readFileSync(path.join(BASE, 'outils/temoin/fiche.mdx'), 'utf8')
	.split('\n---\n')[0]
	?.replace('statut: complete', 'statut: ebauche')
	.split('\n')
	.slice(1) as string[];

export interface Habillee {
	octets: Uint8Array;
	/** Line of the original file to line of the dressed one. */
	ligneOf: (ligne: number) => number;
}

const brute = (octets: Uint8Array): Habillee => ({ octets, ligneOf: (ligne) => ligne });

/** Puts the case under the valid front matter of the project, its odd lines in the matching fields. */
function dress(octets: Buffer): Habillee {
	if (octets[0] === 0xff && octets[1] === 0xfe)
		return { ...brute(Buffer.concat([octets.subarray(0, 2), dressUtf16(octets, false)])) };
	if (octets[0] === 0xfe && octets[1] === 0xff)
		return { ...brute(Buffer.concat([octets.subarray(0, 2), dressUtf16(octets, true)])) };
	let texte = octets.toString('latin1');
	const bom = texte.startsWith('\u00ef\u00bb\u00bf') ? '\u00ef\u00bb\u00bf' : '';
	texte = texte.slice(bom.length);
	const fin = texte.startsWith('---\r\n') ? '\r\n' : texte.startsWith('---\r') ? '\r' : '\n';
	const { lignes, ligneOf } = dressLignes(texte.split(fin));
	return { octets: Buffer.from(bom + lignes.join(fin), 'latin1'), ligneOf };
}

function dressUtf16(octets: Buffer, gros: boolean): Buffer {
	const utile = Buffer.from(octets.subarray(2));
	const texte = (gros ? utile.swap16() : utile).toString('utf16le');
	const brut = dressLignes(enBrut(texte).split('\n')).lignes.join('\n');
	const rendu = Buffer.from(Buffer.from(brut, 'latin1').toString('utf8'), 'utf16le');
	return gros ? rendu.swap16() : rendu;
}

function dressLignes(lignes: string[]): { lignes: string[]; ligneOf: (ligne: number) => number } {
	const debut = lignes.indexOf('---');
	const fin = lignes.indexOf('---', debut + 1);
	const places = new Map<number, number>();
	const sortie = lignes.slice(0, debut + 1);
	for (let i = 0; i <= debut; i++) places.set(i + 1, i + 1);
	let url: [number, string] | undefined;
	for (let i = debut + 1; i < (fin === -1 ? lignes.length : fin); i++) {
		const ligne = lignes[i] as string;
		const [, cle, reste = ''] = /^([a-zA-Z]+):(.*)$/.exec(ligne) ?? [];
		places.set(i + 1, sortie.length + 1);
		if (cle === 'titre') sortie.push(ligne);
		else if (cle === 'resume') sortie.push(`en_une_phrase:${reste}`);
		else if (cle === 'motsCles') sortie.push(`alias:${reste}`);
		else if (cle === 'site') url = [i + 1, reste];
		else if (cle === 'date') sortie.push('relecture:', `  date:${reste}`, '  par: Essai');
		else if (cle === 'image')
			sortie.push('image:', `  fichier:${reste}`, '  alt: Un essai', '  credit: Essai');
		else if (cle !== 'auteur') sortie.push(ligne);
		if (cle === 'date' || cle === 'image') places.set(i + 1, (places.get(i + 1) ?? 0) + 1);
	}
	for (const ligne of ENTETE.map(enBrut)) {
		if (/^(?:titre|en_une_phrase):/.test(ligne)) continue;
		if (url && /^ {4}url:/.test(ligne)) {
			places.set(url[0], sortie.length + 1);
			sortie.push(`    url:${url[1]}`);
		} else sortie.push(ligne);
	}
	const corps = fin === -1 ? lignes.length : fin;
	const decalage = sortie.length - corps;
	return {
		lignes: [...sortie, ...lignes.slice(corps)],
		ligneOf: (ligne) => places.get(ligne) ?? ligne + decalage,
	};
}

/** Faults of the whole front matter: dressing them would take the fault away. */
const TELS_QUELS = new Set([
	'enc-binary',
	'fm-graymatter-js',
	'fm-json',
	'yaml-array-root',
	'yaml-empty-fm',
	'yaml-missing',
]);

/** A case as a sheet of the project; the corpus calls the sheets /fiches/, we call these /outils/. */
export const readCas = (cas: Cas): Habillee => {
	const octets = readFileSync(path.join(DOSSIER, cas.file));
	if (TELS_QUELS.has(cas.id)) return brute(octets);
	const texte = octets.toString('latin1');
	const chezNous = texte.replaceAll('/fiches/temoin/', '/outils/temoin/');
	return dress(cas.expected === 'pass' ? Buffer.from(chezNous, 'latin1') : octets);
};
