/**
 * What the forms of a French word have in common, for words already folded (normaliseur.ts): « cantines »
 * and « cantine », « communaux » and « communal », « planter » and « plantés ». Savoy’s minimal stemmer, as
 * Lucene has it: the engine has its own, heavier, and neither sees what the other did.
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
		.replace(/r$/, '')
		.replace(/e{1,2}$/, '');
	return coupe.length >= DOUBLE_MIN ? coupe.replace(/(\p{L})\1$/u, '$1') : coupe;
}
