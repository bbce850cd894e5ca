/**
 * What the search engine is given instead of French as people write it: the same folding on the index
 * and on the query, so that « elus », « l’énergie », « oeuvre » and « habitant·es » meet.
 */

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=.)/u;
const INCLUSIF =
	/(\p{L}{2,})(?:[·•.](?:e|ne|le|te|se|fe|ve|re|trice|rice|ice|euse|esse|ère|iere)[·•.]?(s?)|\((?:e|ne|le|te|trice|rice|euse)\)(s?))(?!\p{L})/gu;
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
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
		.replace(ELISION, '');
	return singular(plie);
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

/** Pieces of text between spaces already split: a corpus says the same ones again and again. */
const decoupes = new Map<string, readonly string[]>();

/** The words of a text, as typed, inclusive forms reduced to their base (« élu·es » → « élus »). */
export function splitMots(texte: string): string[] {
	return texte.split(/\s+/u).flatMap((morceau) => {
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
		.replaceAll('’', "'")
		.replaceAll('\u2011', '-')
		.replace(INCLUSIF, (_, base: string, s1?: string, s2?: string) => base + (s1 || s2 || ''))
		.replace(SIGLE, (sigle) => sigle.replaceAll('.', ''))
		.replace(/(?<=^|\d)%/gu, ' % ')
		.split(/[^\p{L}\p{N}'%-]+/u)
		.filter(Boolean);
}

const splitCompose = (mot: string): string[] => mot.split('-').map(normalizeMot);

/** A text ready for the engine: a compound word is there by its parts, and in one piece. */
export function normalizeTexte(texte: string): string {
	return splitMots(texte)
		.flatMap((brut) => {
			const mot = normalizeMot(brut);
			return mot.includes('-') ? [...splitCompose(mot), mot.replaceAll('-', '')] : [mot];
		})
		.filter(Boolean)
		.join(' ');
}

/** Words that say nothing of what is looked for: they are dropped from queries. */
const VIDES = new Set(
	'a au aux avec ce ces cette comment dans de des du elle elles en est et il ils la le les leur leurs mais mon ne nos notre nous on ou où par pas plus pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se ses son sont sur un une vos votre vous y faire'
		.split(' ')
		.map(normalizeMot),
);

/** A query, normalised, without its empty words; all of them when nothing else was typed. */
export function normalizeRequete(requete: string): string {
	const mots = splitMots(requete).map(normalizeMot).flatMap(splitCompose).filter(Boolean);
	const pleins = mots.filter((mot) => !VIDES.has(mot));
	return (pleins.length > 0 ? pleins : mots).join(' ');
}
