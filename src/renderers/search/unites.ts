/**
 * What is short and says what something is about: its title, each of its names, each sentence of those who
 * wonder. A query that one of them covers whole is worth more than one whose words are here and there.
 */
import { listJoints } from './composes.ts';
import { findGrandeurs } from './grandeurs.ts';
import { normalizeMot, splitMots } from './normaliseur.ts';
import { listPleins } from './requete.ts';

/** Of one thing, at most; further ones are left out. */
export const UNITES_MAX = 40;

/** The first short texts of a thing are its title, whole and without its verb. */
export const TITRES = 2;

const VERBE = /^\p{L}+(?:er|ir|re)\s/u;

/**
 * The words of each short text, each once, numbers understood; none where there is no text. A text
 * of two words is there in one piece too: « hors connexion ».
 */
export const listUnites = (titre: string, textes: readonly string[]): string[][] =>
	[titre, titre.replace(VERBE, ''), ...textes].flatMap(readUnite).slice(0, UNITES_MAX);

function readUnite(texte: string, rang: number): string[][] {
	const { reste, grandeurs } = findGrandeurs(splitMots(texte));
	const pleins = listPleins(reste);
	const composes = reste.map(normalizeMot).filter((mot) => /[-']/u.test(mot));
	const mots = new Set([
		...(pleins.length > 0 ? pleins : reste.map(normalizeMot).filter(Boolean)),
		...composes.map((mot) => mot.replace(/[-']/gu, '')),
		...grandeurs.map(({ palier }) => palier),
	]);
	const joints = rang >= TITRES && pleins.length === 2 ? listJoints(reste) : [];
	return [[...mots], ...(joints.length === 1 ? [joints] : [])];
}
