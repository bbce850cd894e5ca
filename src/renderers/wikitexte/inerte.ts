/**
 * Texts of a sheet as words of a wiki page: what MediaWiki would read as a sign becomes an HTML entity, which it shows
 * and never reads. `<nowiki>` lets some through (a text may close it), entities none: `npm run essai:wiki`.
 */
import { cleanXml } from '../../core/formats/xml.ts';

/** A bar by its hexadecimal number: Semantic MediaWiki turns `&#124;` back into a bar before it reads tables. */
const ENTITES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'|': '&#x7C;',
};
const toEntite = (signe: string): string => ENTITES[signe] ?? `&#${signe.codePointAt(0)};`;
const toEntites = (signes: string): string => [...signes].map(toEntite).join('');

/** MediaWiki reads as an address, alone in a text, whatever follows one of these (its `$wgUrlProtocols`). */
const PROTOCOLES =
	'bitcoin|ftps?|geo|git|gopher|https?|ircs?|magnet|mailto|matrix|mms|news|nntp|redis|sftp|sips?|sms|ssh|svn|tel|telnet|urn|wikipedia|worldwind|xmpp';

const SIGNES: readonly [RegExp, string | ((signes: string, ...groupes: string[]) => string)][] = [
	[/[&<>[\]{}|]/gu, toEntite],
	// Bold and italics, which the signs around a text could complete.
	[/'{2,}|^'|'$/gu, toEntites],
	// Signatures, switches (__SANSTDM__), headings of a table in the middle of a line, variants of language.
	[/~{2,}|_{2,}|!{2,}|-(?=&#123;)/gu, toEntites],
	[new RegExp(`(?<![\\p{L}\\d_])(${PROTOCOLES}):`, 'giu'), '$1&#58;'],
	[/\/\//gu, '&#47;&#47;'],
	// Magic links.
	[/\b(ISBN|RFC|PMID)(?=\s)/gu, (mot) => `${mot[0]}${toEntite(mot[1] ?? '')}${mot.slice(2)}`],
];
/** Most texts hold none of these. */
const CONCERNE = /[&<>[\]{}|'~!_/:]|ISBN|RFC|PMID/;
/** French as it is set: on one line, composed, with nothing to clean. */
const PROPRE = /^[ -~\u00a0-\u02ff\u2010-\u2027\u202f-\u203a\u20ac]*$/;

/** On one line, as Unicode and XML take it, without what cannot be seen on a page. */
function toMots(texte: string): string {
	if (PROPRE.test(texte)) return texte.includes('  ') ? texte.replace(/ {2,}/gu, ' ') : texte;
	return cleanXml(texte.toWellFormed().normalize('NFC'))
		.replace(/\u007f/gu, '')
		.replace(/[\t\n\r\u0085\u2028\u2029 ]+/gu, ' ');
}

/** The same words, inert in a line; `guardDebut` for those that begin one. */
export function inerte(texte: string): string {
	const mots = toMots(texte);
	if (!CONCERNE.test(mots)) return mots;
	return SIGNES.reduce((t, [motif, par]) => t.replace(motif, par as string), mots);
}

/** Signs that say something at the beginning of a line or of a cell. */
const DEBUT = /^[ *#:;=!+\-|]/u;

/** A line already made, whose first sign says nothing. */
export const guardDebut = (ligne: string): string =>
	ligne.replace(/^ +/u, '').replace(DEBUT, toEntite);

/** Between `== ` and ` ==`. */
export const guardTitre = (ligne: string): string =>
	guardDebut(ligne).replace(/=(?=\s*$)/u, toEntite);

/** Before `:`, which ends a term. */
export const guardTerme = (texte: string): string => texte.replaceAll(':', '&#58;');

/** Inside `<pre>`, which keeps its lines. */
export const inerteCode = (texte: string): string =>
	cleanXml(texte.toWellFormed().normalize('NFC')).replace(/[&<>]/gu, toEntite);

/** An address between brackets: nothing in it ends it, or is read. */
export const writeAdresse = (url: string): string =>
	encodeURI(url.toWellFormed())
		.replaceAll('%25', '%')
		.replace(/[[\]{}|<>"'`\\^\s]/gu, (c) => encodeURIComponent(c).replace("'", '%27'))
		.replaceAll('~~', '%7E%7E')
		.replaceAll('__', '%5F%5F');
