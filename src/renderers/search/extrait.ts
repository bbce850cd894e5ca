/** The passage of a text that answers a query: whole sentences of it, cut in pieces to highlight. */
import { splitPhrases } from '../../core/texte/lisibilite.ts';
import { listFenetres } from './composes.ts';
import { normalizeTexte, splitMots } from './normaliseur.ts';

export interface Morceau {
	texte: string;
	trouve: boolean;
}

/** Common beginning that makes two forms of a word alike: « commune » and « communale ». */
function isProche(mot: string, cherche: string): boolean {
	if (mot === cherche) return true;
	const n = Math.min(mot.length, cherche.length);
	const court = Math.max(4, n - 2);
	return (
		n >= 4 &&
		mot.slice(0, court) === cherche.slice(0, court) &&
		Math.abs(mot.length - cherche.length) <= 4
	);
}

/** Every word of a text as the index has it, and those that it writes apart. */
const motsOf = (texte: string): string[] => [
	...normalizeTexte(texte).split(' '),
	...listFenetres(splitMots(texte)).map(({ joint }) => joint),
];

/** Whether a text holds this very word (normalised), in the singular, the plural or a longer form. */
export function hasMot(texte: string, cherche: string): boolean {
	const radical = cherche.replace(/[sx]$/, '');
	return motsOf(texte).some(
		(mot) =>
			mot.replace(/[sx]$/, '') === radical || (cherche.length >= 5 && mot.startsWith(cherche)),
	);
}

/** Stands before the notes of a text: they are no passage of it. */
export const NOTES = '\f';

/** Signs of a passage: a short sentence is followed by the next one, a long one is not shown. */
const COURT = 70;
const LONG = 165;
/** What a sentence that says something counts for, beside the words that it holds. */
const PLEINE = 3;
/** A capital or a figure, maybe after a quotation mark, and the sign that ends a sentence: no title, no cell. */
const PHRASE = /^[«“"(–—\s]*[\p{Lu}\p{N}].{15,}[.!?…][»”")\]\s]*$/su;
/** A reference: « Title », editor. */
const RENVOI = /^[\s–—]*«[^»]+»,/u;
/** The sentences of each line of a text; what is no sentence is left out. */
const listPhrases = (texte: string): string[][] =>
	texte
		.split('\n')
		.map((ligne) =>
			splitPhrases(ligne).filter(
				(phrase) => phrase.length <= LONG && PHRASE.test(phrase) && !RENVOI.test(phrase),
			),
		);

/**
 * The sentence that holds the most of the words of the query (normalised), with the next one where it is
 * short; the first ones of the text where none holds any. Empty where the text has no sentence.
 */
export function findExtrait(texte: string, requete: string): Morceau[] {
	const cherches = [...new Set(requete.split(' ').filter(Boolean))];
	let passage: Morceau[] = [];
	let meilleur = -1;
	for (const phrases of listPhrases(texte.split(NOTES)[0] ?? ''))
		for (const [i, phrase] of phrases.entries()) {
			const trouve = countTrouves(phrase, cherches);
			const valeur = trouve > 0 && phrase.length >= COURT ? trouve + PLEINE : trouve;
			if (valeur <= meilleur) continue;
			meilleur = valeur;
			const suite = phrases[i + 1] ?? '';
			const deux = phrase.length < COURT && phrase.length + suite.length <= LONG;
			passage = markMots(deux ? `${phrase} ${suite}`.trim() : phrase, cherches);
		}
	return passage;
}

/** Long words say more than short ones. */
function countTrouves(phrase: string, cherches: readonly string[]): number {
	const mots = motsOf(phrase);
	return cherches
		.filter((c) => mots.some((mot) => isProche(mot, c)))
		.reduce((somme, c) => somme + Math.min(8, c.length), 0);
}

/** A number with its groups, or what stands until a space or an apostrophe. */
const MORCEAUX = /\d{1,3}(?:[\s.]\d{3})+(?!\d)\S*\s*|[^\s'’]*(?:['’]|\s+|$)/gu;

/** The text cut in words to show, each with the words of the index that it stands for. */
const splitAffiche = (texte: string): { brut: string; mots: string[] }[] =>
	(texte.match(MORCEAUX) ?? [])
		.filter((brut) => brut !== '')
		.map((brut) => ({ brut, mots: normalizeTexte(brut.trim()).split(' ') }));

/** A text in pieces, each word that the query asks for apart. */
export function markMots(texte: string, cherches: readonly string[]): Morceau[] {
	const mots = splitAffiche(texte);
	const trouves = mots.map((m) => cherches.some((c) => m.mots.some((mot) => isProche(mot, c))));
	for (const { debut, fin, joint } of listFenetres(mots.map(({ brut }) => brut)))
		if (cherches.includes(joint)) trouves.fill(true, debut, fin + 1);
	const morceaux: Morceau[] = [];
	for (const [i, { brut }] of mots.entries()) {
		const trouve = trouves[i] ?? false;
		const dernier = morceaux.at(-1);
		if (dernier && !dernier.trouve && !trouve) dernier.texte += brut;
		else morceaux.push({ texte: brut, trouve });
	}
	return morceaux;
}
