/** Pages as MediaWiki exports and imports them: XML 0.11 (https://www.mediawiki.org/xml/export-0.11.xsd). */
import { x } from 'xastscript';
import { escapeAttribut, escapeTexte, writeMorceau } from '../../core/formats/xml.ts';
import { NOM } from '../../vues/mots.ts';
import type { PageWiki } from './contexte.ts';

/** SHA-1 of the UTF-8 of a text, in hexadecimal. */
export type Empreinte = (texte: string) => string;

/** Digits of a SHA-1 in base 36. */
const CHIFFRES = 31;

/** As MediaWiki writes it: a revision that it has already, of the same instant, is not added again. */
export const toBase36 = (hexadecimal: string): string =>
	BigInt(`0x${hexadecimal}`).toString(36).padStart(CHIFFRES, '0');

/** Bytes: most servers of PHP take no more than 2 MB at once (`upload_max_filesize`), first and last lines included. */
export const OCTETS_MAX = 1_999_000;

export const debutDump = (nom: string): string =>
	`<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="fr">\n<!-- ${escapeAttribut(nom).replaceAll('--', '–')} -->\n`;
export const FIN_DUMP = '</mediawiki>\n';

/** Where the text of a page goes in its frame. */
const ICI = '\ue000';
const CADRE_OCTETS = 600;

const encodeur = new TextEncoder();

/** Bytes of a page once written, or a little more. */
export const weighPage = ({ titre, texte }: PageWiki): number =>
	encodeur.encode(escapeTexte(texte)).length + 6 * encodeur.encode(titre).length + CADRE_OCTETS;

export function writePage(
	{ titre, espace, texte, date }: PageWiki,
	commentaire: string,
	empreinte: Empreinte,
): string {
	const page = x('page', [
		x('title', titre),
		x('ns', String(espace)),
		x('revision', [
			x('timestamp', date),
			x('contributor', [x('username', NOM)]),
			x('comment', commentaire),
			x('model', 'wikitext'),
			x('format', 'text/x-wiki'),
			x('text', { 'xml:space': 'preserve' }, ICI),
			x('sha1', toBase36(empreinte(texte))),
		]),
	]);
	return `${writeMorceau(page).replace(ICI, () => escapeTexte(texte))}\n`;
}

/** Runs of elements that weigh less than `max` together; one that weighs more is alone. */
export function cutLots<T>(
	elements: readonly T[],
	poidsOf: (element: T) => number,
	max: number,
): T[][] {
	const lots: T[][] = [];
	let reste = 0;
	for (const element of elements) {
		const poids = poidsOf(element);
		if (poids > reste) {
			lots.push([]);
			reste = max;
		}
		lots.at(-1)?.push(element);
		reste -= poids;
	}
	return lots;
}
