/**
 * What the forms of a French word have in common, for words already folded (normaliseur.ts): « cantines »
 * and « cantine », « communaux » and « communal », « planter » and « plantés », « agricultrice » and
 * « agriculteur ». Savoy’s minimal stemmer, as Lucene has it, and the feminine of trades, the plural of
 * verbs: the engine has its own, heavier, and neither sees what the other did.
 */

/** Shorter words are their own radical: nothing can be taken off them that they do not need. */
const MOT_MIN = 5;
/** « professionnell » loses a letter, « terr » does not. */
const DOUBLE_MIN = 6;

/** The radical of a folded word. */
export function toRadical(mot: string): string {
	if (mot.length < MOT_MIN || /\d/.test(mot)) return mot;
	if (mot.endsWith('aux')) return mot.endsWith('eaux') ? mot.slice(0, -1) : `${mot.slice(0, -2)}l`;
	const coupe = mot
		.replace(/[sx]$/, '')
		.replace(/([a-z]{4})trice$/, '$1teur')
		.replace(/([a-z]{4})euse$/, '$1eur')
		.replace(/([a-z]{3})ive$/, '$1if')
		// « manquent » is « manquer », « logement » and « parent » are themselves.
		.replace(/([a-z]{4}[^m])ent$/, '$1')
		.replace(/r$/, '')
		.replace(/e{1,2}$/, '');
	return coupe.length >= DOUBLE_MIN ? coupe.replace(/(\p{L})\1$/u, '$1') : coupe;
}

/** Endings that make a word out of another, the longest first. */
const SUFFIXES =
	/(?:issement|isation|ification|ateur|ation|ition|ement|iste|isme|able|ible|ance|ence|ique|age|ure|eur|eri|ier|ant|ion|al|el|if|eu|er|i)$/;
const RACINE_MIN = 5;

/**
 * What a radical shares with the words made of it: « participation » and « participer », « chauffage » and
 * « chaufferie ». Undefined where too little would be left to tell words apart.
 */
export function toRacine(radical: string): string | undefined {
	if (radical.length < RACINE_MIN || /\d/.test(radical)) return undefined;
	const racine = radical.replace(SUFFIXES, '');
	return racine.length >= RACINE_MIN ? racine : radical;
}
