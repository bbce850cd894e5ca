/** The passage of the original text that answers a query, cut in pieces to highlight. */
import { listFenetres } from './composes.ts';
import { normalizeTexte, splitMots } from './normaliseur.ts';

export interface Morceau {
	texte: string;
	trouve: boolean;
}

/** What stands before the other names of a sheet, at the end of its text. */
export const AUTRES_NOMS = ' Autres noms : ';

/** What stands before the other ways of writing the words of the glossary that a sheet uses. */
export const AUTRES_FORMES = ' Aussi écrit : ';

const AUTOUR = 14;

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

/** Whether a text holds a word akin to this one (normalised): same family, by its beginning. */
export function hasParent(texte: string, cherche: string): boolean {
	return motsOf(texte).some((mot) => isProche(mot, cherche));
}

/** Whether a text holds this very word (normalised), in the singular, the plural or a longer form. */
export function hasMot(texte: string, cherche: string): boolean {
	const radical = cherche.replace(/[sx]$/, '');
	return motsOf(texte).some(
		(mot) =>
			mot.replace(/[sx]$/, '') === radical || (cherche.length >= 5 && mot.startsWith(cherche)),
	);
}

/** A number with its groups, or what stands until a space or an apostrophe. */
const MORCEAUX = /\d{1,3}(?:[\s.]\d{3})+(?!\d)\S*\s*|[^\s'’]*(?:['’]|\s+|$)/gu;

/** The text cut in words to show, each with the words of the index that it stands for. */
const splitAffiche = (texte: string): { brut: string; mots: string[] }[] =>
	(texte.match(MORCEAUX) ?? [])
		.filter((brut) => brut !== '')
		.map((brut) => ({ brut, mots: normalizeTexte(brut.trim()).split(' ') }));

/** The passage of the text itself, or, failing that, of what was added at its end. */
export function findExtrait(texte: string, requete: string): Morceau[] {
	const corps = [AUTRES_NOMS, AUTRES_FORMES].reduce((t, ajout) => t.split(ajout)[0] ?? '', texte);
	const extrait = extractExtrait(corps, requete);
	return extrait.length > 0 ? extrait : extractExtrait(texte, requete);
}

/** The first words of a text, about as many as a passage. */
export function beginningOf(texte: string): string {
	const mots = texte.split(' ');
	return mots.length <= AUTOUR * 3 ? texte : `${mots.slice(0, AUTOUR * 3).join(' ')} …`;
}

/** About thirty words around the densest place where the query is found; empty when it is not. */
export function extractExtrait(texte: string, requete: string): Morceau[] {
	const cherches = requete.split(' ').filter(Boolean);
	const mots = splitAffiche(texte);
	const trouves = mots.map((m) => cherches.some((c) => m.mots.some((mot) => isProche(mot, c))));
	for (const { debut, fin, joint } of listFenetres(mots.map(({ brut }) => brut)))
		if (cherches.includes(joint)) trouves.fill(true, debut, fin + 1);
	let meilleur = -1;
	let score = 0;
	for (const [i, trouve] of trouves.entries()) {
		if (!trouve) continue;
		const voisins = trouves.slice(i, i + AUTOUR).filter(Boolean).length;
		if (voisins > score) {
			score = voisins;
			meilleur = i;
		}
	}
	if (meilleur === -1) return [];
	const debut = Math.max(0, meilleur - AUTOUR);
	const fin = Math.min(mots.length, meilleur + AUTOUR * 2);
	const morceaux: Morceau[] = debut > 0 ? [{ texte: '… ', trouve: false }] : [];
	for (let i = debut; i < fin; i++) {
		const brut = mots[i]?.brut ?? '';
		const trouve = trouves[i] ?? false;
		const dernier = morceaux.at(-1);
		if (dernier && dernier.trouve === trouve && !trouve) dernier.texte += brut;
		else morceaux.push({ texte: brut, trouve });
	}
	if (fin < mots.length) morceaux.push({ texte: '…', trouve: false });
	return morceaux;
}
