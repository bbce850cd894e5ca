/**
 * What is short and says what something is about: its title, each of its names, each sentence of those who
 * wonder. A query that one of them covers whole is worth more than one whose words are here and there.
 */
import { findGrandeurs } from './grandeurs.ts';
import { normalizeMot, splitMots } from './normaliseur.ts';
import { listPleins } from './requete.ts';

/** Of one thing, at most; further ones are left out. */
export const UNITES_MAX = 40;

/** The first short texts of a thing are its title, whole and without its verb. */
export const TITRES = 2;

const VERBE = /^\p{L}+(?:er|ir|re)\s/u;

/** The words of each short text, each once, numbers understood; nothing of a text that says nothing. */
export const listUnites = (titre: string, textes: readonly string[]): string[][] =>
	[titre, titre.replace(VERBE, ''), ...textes]
		.map((texte) => {
			const { reste, grandeurs } = findGrandeurs(splitMots(texte));
			const joints = reste.map(normalizeMot).filter((mot) => /[-']/u.test(mot));
			const pleins = listPleins(reste);
			return [
				...new Set([
					...(pleins.length > 0 ? pleins : reste.map(normalizeMot).filter(Boolean)),
					...joints.map((mot) => mot.replace(/[-']/gu, '')),
					...grandeurs.map(({ jeton }) => jeton),
				]),
			];
		})
		.filter((mots) => mots.length > 0)
		.slice(0, UNITES_MAX);
