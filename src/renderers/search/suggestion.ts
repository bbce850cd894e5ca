/** « Vouliez-vous dire »: the nearest words of the site to those it does not know. */
import { distance } from 'fastest-levenshtein';
import { normalizeMot, splitMots } from './normaliseur.ts';

/**
 * The query with its unknown words replaced by near ones, or undefined when every word is known or
 * nothing is near. `mots`: normalised and shown forms, most frequent first.
 */
export function suggestRequete(
	saisie: string,
	mots: readonly [string, string][],
): string | undefined {
	const connus = new Map(mots);
	let change = false;
	const corriges = splitMots(saisie).map((brut) => {
		const mot = normalizeMot(brut);
		if (mot.length < 4 || /\d/.test(mot) || isConnu(mot, connus)) return brut;
		const proche = findMot(mot, mots);
		if (proche === undefined) return brut;
		change = true;
		return proche;
	});
	return change ? corriges.join(' ') : undefined;
}

/** Known as such, in the plural or singular, or as the beginning of a longer word. */
function isConnu(mot: string, connus: ReadonlyMap<string, string>): boolean {
	if (connus.has(mot) || connus.has(`${mot}s`) || connus.has(mot.replace(/[sx]$/, ''))) return true;
	if (mot.length < 5) return false;
	for (const connu of connus.keys()) if (connu.startsWith(mot)) return true;
	return false;
}

function findMot(mot: string, mots: readonly [string, string][]): string | undefined {
	const seuil = mot.length >= 8 ? 3 : mot.length >= 6 ? 2 : 1;
	let meilleur: string | undefined;
	let ecart = seuil + 1;
	for (const [connu, affiche] of mots) {
		if (Math.abs(connu.length - mot.length) > seuil) continue;
		const d = distance(mot, connu);
		if (d < ecart) {
			ecart = d;
			meilleur = affiche;
		}
	}
	return meilleur;
}
