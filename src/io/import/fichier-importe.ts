/** The file that a person wants to import: read, or refused with what to do. */
import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { readBorne } from '../contenu/lecture-bornee.ts';

export type SorteImport = 'odt' | 'wikitext' | 'json' | 'ndjson' | 'csv' | 'ods';

/** How a text becomes one that can be read, in the words of the menus. */
export const ENREGISTRER =
	'dans LibreOffice ou Word, choisissez « Enregistrer sous », puis le format « Texte OpenDocument (.odt) »';

/** Bytes: a document full of photos weighs less, and nothing but its text is read. */
const OCTETS_MAX = 200_000_000;

const SORTES: Readonly<Record<string, SorteImport>> = {
	'.odt': 'odt',
	'.wikitext': 'wikitext',
	'.wiki': 'wikitext',
	'.mediawiki': 'wikitext',
	'.json': 'json',
	'.jsonld': 'json',
	'.ndjson': 'ndjson',
	'.csv': 'csv',
	'.ods': 'ods',
};

/** By extension: what the file is, and what to do with it. */
const AUTRES: readonly [RegExp, string][] = [
	[/^\.(?:docx?|docm|dotx?|rtf)$/, `est un document Word. Ouvrez-le ${ENREGISTRER}`],
	[/^\.(?:ott|fodt|sxw|uot)$/, `n’est pas au format .odt. Ouvrez-le ${ENREGISTRER}`],
	[
		/^\.(?:pages|gdoc|wpd|wps)$/,
		'vient d’un autre traitement de texte. Exportez-le en .docx ou en .odt ; un .docx s’ouvre ensuite dans LibreOffice, où l’on choisit « Enregistrer sous », puis le format « Texte OpenDocument (.odt) »',
	],
	[
		/^\.pdf$/,
		`est un PDF : les réponses n’y sont plus sous leurs questions. Reprenez le document dont il vient et, ${ENREGISTRER}`,
	],
	[
		/^\.(?:xlsx?|xlsm|numbers)$/,
		'est un classeur d’un autre format. Dans LibreOffice ou Excel, choisissez « Enregistrer sous », puis « Classeur OpenDocument (.ods) »',
	],
	[
		/^\.(?:txt|md|mdx|markdown|html?|epub)$/,
		'ne se change pas en fiche. Copiez son texte dans un modèle rempli (.odt), ou dans le formulaire du site',
	],
];

/** The bytes of the file and what it is. Throws a French message when it cannot be taken. */
export function readImporte(fichier: string): { octets: Buffer; sorte: SorteImport } {
	const nom = `« ${path.basename(fichier)} »`;
	const extension = path.extname(fichier).toLowerCase();
	checkPresence(fichier, nom);
	const autre = AUTRES.find(([motif]) => motif.test(extension));
	if (autre) throw new Error(`${nom} ${autre[1]}.`);
	const sorte = SORTES[extension];
	if (!sorte)
		throw new Error(
			`${nom} ne peut pas être importé. Donnez un modèle rempli (.odt), une page de wiki (.wikitext), un « HowTo » (.jsonld) ou un fichier des données ouvertes (.json, .ndjson, .csv, .ods).`,
		);
	return { octets: read(fichier, nom), sorte };
}

function checkPresence(fichier: string, nom: string): void {
	let etat: Stats;
	try {
		etat = statSync(fichier);
	} catch (cause) {
		throw sayEchec(cause, nom);
	}
	if (etat.isDirectory()) throw new Error(`${nom} est un dossier. Donnez le fichier lui-même.`);
	if (!etat.isFile()) throw new Error(`${nom} n’est pas un fichier. Donnez le document lui-même.`);
}

function read(fichier: string, nom: string): Buffer {
	try {
		const { octets, taille } = readBorne(fichier, OCTETS_MAX);
		if (taille <= OCTETS_MAX) return octets;
	} catch (cause) {
		throw sayEchec(cause, nom);
	}
	throw new Error(
		`${nom} pèse plus de ${OCTETS_MAX / 1_000_000} Mo : c’est trop pour un texte. Retirez-en les images, puis recommencez.`,
	);
}

/** The French sentence of a failed reading. */
export function sayEchec(cause: unknown, nom: string): Error {
	const { code } = cause as NodeJS.ErrnoException;
	if (code === 'ENOENT' || code === 'ENOTDIR')
		return new Error(
			`${nom} est introuvable. Vérifiez le nom et le dossier ; un nom qui contient des espaces se met entre guillemets.`,
		);
	if (code === 'EACCES' || code === 'EPERM')
		return new Error(
			`${nom} ne peut pas être lu : vous n’en avez pas le droit. Changez les droits du fichier, ou copiez-le dans un de vos dossiers.`,
		);
	return new Error(
		`${nom} ne peut pas être lu (${code ?? 'raison inconnue'}). Copiez-le ailleurs, puis recommencez.`,
	);
}

function decodeUtf8(octets: Uint8Array, nom: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(octets);
	} catch {
		throw new Error(
			`« ${nom} » n’est pas du texte en UTF-8. Enregistrez-le de nouveau avec ce codage.`,
		);
	}
}

/** Bytes: far above what the whole commons weighs, and what a program is asked to hold as a tree. */
const JSON_MAX = 50_000_000;

/** Throws a French message when it is not UTF-8, or more than one reads at once. */
export function decodeJson(octets: Uint8Array, nom: string): string {
	if (octets.length > JSON_MAX)
		throw new Error(
			`« ${nom} » pèse plus de ${JSON_MAX / 1_000_000} Mo. Importez les fiches une par une (fiches/outils/….json).`,
		);
	return decodeUtf8(octets, nom);
}

/** The source text of a page. Throws a French message when it is something else. */
export function decodeWiki(octets: Uint8Array, nom: string): string {
	const texte = decodeUtf8(octets, nom);
	if (/^\s*<(?:!doctype|html)\b/i.test(texte))
		throw new Error(
			`« ${nom} » est une page web enregistrée, pas le texte du wiki. Sur la page du wiki, ouvrez « Modifier le code » et copiez ce qui s’y trouve.`,
		);
	return texte;
}
