/** « Vouliez-vous dire »: the nearest words of the site to those it does not know. */
import { distance } from 'fastest-levenshtein';
import { toSon } from './approche.ts';
import { normalizeMot, splitMots } from './normaliseur.ts';
import { toRadical } from './radical.ts';

/** A word of the site: normalised, and as it is shown; nothing to show for one that is only known. The most frequent first. */
export type MotDuSite = readonly [mot: string, affiche: string];

/** Spellings that are tried, at most: a suggestion is worth what it finds. */
const CANDIDATS_MAX = 2;
const MOT_MIN = 4;

/** Letters that may differ, by the length of the word: short words are near too many others. */
const ecartOf = (longueur: number): number => (longueur >= 10 ? 2 : 1);

/**
 * The query with its unknown words replaced by near ones, the likeliest first; none when every word is known
 * or nothing is near. `inconnus`: the words (normalised) that no sheet holds; of the others, only those
 * that are another spelling of a word of the site are replaced.
 */
export function listSuggestions(
	saisie: string,
	mots: readonly MotDuSite[],
	inconnus: readonly string[],
): string[] {
	const connus = new Set(mots.map(([mot]) => mot));
	const bruts = splitMots(saisie);
	const choix = bruts.map((brut) => {
		const mot = normalizeMot(brut);
		if (mot.length < MOT_MIN || /\d/.test(mot) || isConnu(mot, connus)) return [];
		const memes = inconnus.includes(mot)
			? mots
			: mots.filter(([connu]) => toRadical(connu) === toRadical(mot));
		return findMots(mot, memes);
	});
	const essais = Array.from({ length: CANDIDATS_MAX }, (_, rang) =>
		bruts.map((brut, i) => choix[i]?.[rang] ?? choix[i]?.[0] ?? brut).join(' '),
	);
	return [...new Set(essais)].filter((essai) => essai !== bruts.join(' '));
}

/** Known as such, in the plural or singular, or as the beginning of a longer word. */
function isConnu(mot: string, connus: ReadonlySet<string>): boolean {
	if (connus.has(mot) || connus.has(`${mot}s`) || connus.has(mot.replace(/[sx]$/, ''))) return true;
	if (mot.length < 5) return false;
	for (const connu of connus) if (connu.startsWith(mot)) return true;
	return false;
}

/** The words nearest to this one that begin with the same sound, as shown. */
function findMots(mot: string, mots: readonly MotDuSite[]): string[] {
	const son = toSon(mot);
	const seuil = ecartOf(mot.length);
	return mots
		.flatMap(([connu, affiche]) => {
			if (affiche === '' || Math.abs(connu.length - mot.length) > seuil) return [];
			const autre = toSon(connu);
			if (autre[0] !== son[0]) return [];
			const lettres = distance(mot, connu);
			const d = autre === son ? lettres / 10 : lettres;
			return d <= seuil ? [{ affiche, d }] : [];
		})
		.sort((a, b) => a.d - b.d)
		.slice(0, CANDIDATS_MAX)
		.map(({ affiche }) => affiche);
}
