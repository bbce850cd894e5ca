/**
 * What the search engine is given instead of French as people write it: the same folding on the index
 * and on the query, so that « elus », « l’énergie », « oeuvre » and « habitant·es » meet.
 */

import { joinNombres } from './nombres.ts';

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=.)/iu;

/** « l'énergie » → « énergie ». */
export const stripElision = (mot: string): string => mot.replace(ELISION, '');

/** Endings that an inclusive form adds after its base: « élu·e·s », « acteur(rice)s », « tou·te·s ». */
const FEMININS =
	'e|ne|le|te|se|fe|ve|re|he|que|trice|rice|ice|euse|ouse|esse|ère|iere|ière|elle|celle|enne|ienne|aise|aine';
/** Middle dots of every kind, points, and the brackets, slashes and hyphens that stand for them. */
const INCLUSIF = new RegExp(
	`(\\p{L}{2,})(?:[·•‧⋅∙.](?:${FEMININS})[·•‧⋅∙.]?(s)?|\\((?:${FEMININS})(s)?\\)(s)?|/(?:${FEMININS})/?(s)?|-(?:${FEMININS})-(s))(?!\\p{L})`,
	'giu',
);
/** The base of an inclusive form, in the plural when it is: « élus », « tous ». */
function toBase(_: string, base: string, ...s: (string | undefined)[]): string {
	const pluriel = s.slice(0, 5).some((un) => un?.toLowerCase() === 's');
	return pluriel && !/[sx]$/i.test(base) ? `${base}s` : base;
}
const SIGLE = /(?<!\p{L})(?:\p{Lu}\.){2,}/gu;

/** Forms already folded: a text says the same words again and again. */
const connus = new Map<string, string>();
const CONNUS_MAX = 50_000;

/** One word, folded: no accent, ligature, elision or short plural. Empty when nothing is left. */
export function normalizeMot(mot: string): string {
	const connu = connus.get(mot);
	if (connu !== undefined) return connu;
	const plie = foldMot(mot);
	if (connus.size < CONNUS_MAX) connus.set(mot, plie);
	return plie;
}

function foldMot(mot: string): string {
	// « 31 % » is looked for as such: the sign is a word of its own.
	if (mot === '%') return 'pourcent';
	const plie = mot
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return singular(stripElision(plie));
}

/**
 * The stemmer of the engine leaves the plural on short words (« elus », « eaux »): it is taken off here.
 * Longer words are its business.
 */
function singular(mot: string): string {
	if (mot.length <= 6 && /^\p{L}{3,}s$/u.test(mot) && !/(?:ss|us|as|is|os)$/u.test(mot))
		return mot.slice(0, -1);
	if (/^elu(?:e|s|es)$/.test(mot)) return 'elu';
	if (mot.endsWith('eaux')) return mot.slice(0, -1);
	return mot;
}

/** Marks that nobody sees: where a word may be cut, or must not. */
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Pieces of text between spaces already split: a corpus says the same ones again and again. */
const decoupes = new Map<string, readonly string[]>();

/** The words of a text, as typed, inclusive forms reduced to their base (« élu·es » → « élus »). */
export function splitMots(texte: string): string[] {
	return joinNombres(texte.replace(INVISIBLES, ''))
		.split(/\s+/u)
		.flatMap((morceau) => {
			const connu = decoupes.get(morceau);
			if (connu) return connu;
			const mots = splitMorceau(morceau);
			if (decoupes.size < CONNUS_MAX) decoupes.set(morceau, mots);
			return mots;
		});
}

function splitMorceau(morceau: string): string[] {
	return morceau
		.normalize('NFKC')
		.replace(/[’‘ʼ′`´]/gu, "'")
		.replace(/[\u2010-\u2012]/gu, '-')
		.replace(INCLUSIF, toBase)
		.replace(SIGLE, (sigle) => sigle.replaceAll('.', ''))
		.replace(/(?<=^|\d)%/gu, ' % ')
		.split(/[^\p{L}\p{N}'%-]+/u)
		.filter(Boolean);
}

/** The parts of a compound word, folded. */
export const splitCompose = (mot: string): string[] => mot.split(/[-']/u).map(normalizeMot);

/** Words as typed, ready to be looked for: a compound word is there by its parts, and in one piece. */
export const normalizeMots = (bruts: readonly string[]): string[] =>
	bruts
		.flatMap((brut) => {
			const mot = normalizeMot(brut);
			return /[-']/u.test(mot) ? [...splitCompose(mot), mot.replace(/[-']/gu, '')] : [mot];
		})
		.filter(Boolean);

/** A text ready for the engine. */
export const normalizeTexte = (texte: string): string => normalizeMots(splitMots(texte)).join(' ');
