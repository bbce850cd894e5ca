/** What a sheet alone says of its words; what the others change, the words written in one piece, is for fiches.ts. */
import type { Champ } from './champs.ts';
import { listJoints, listSoudes } from './composes.ts';
import type { Matiere } from './matiere.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';
import { listUnites } from './unites.ts';

/** Words with a space between them: thousands of sheets take a tenth of the room that lists of words do. */
type Suite = string;

/** As JSON could write it: it may be kept as long as the texts it comes from. */
export interface Releve {
	champs: readonly { nom: Champ['nom']; mots: Suite }[];
	/** Its words as typed. */
	bruts: Suite;
	/** What it may write in one piece, and what it may write apart. */
	soudes: Suite;
	joints: Suite;
	/** The words of each of its short texts. */
	unites: readonly Suite[];
}

export function readReleve(matiere: Matiere): Releve {
	const champs = (['titre', 'alias', 'demandes', 'phrase', 'texte'] as const).map((nom) => ({
		nom,
		bruts: splitMots([matiere[nom]].flat().join('\n')),
	}));
	const unites = listUnites(matiere.titre, [...matiere.alias, matiere.phrase, ...matiere.demandes]);
	const soudes = new Set(champs.flatMap(({ bruts }) => [...listSoudes(bruts)]));
	return {
		champs: champs.map(({ nom, bruts }) => ({ nom, mots: normalizeMots(bruts).join(' ') })),
		bruts: champs.flatMap(({ bruts }) => bruts).join(' '),
		soudes: [...soudes].join(' '),
		joints: champs.flatMap(({ bruts }) => listJoints(bruts)).join(' '),
		unites: unites.map((mots) => mots.join(' ')),
	};
}

/** The words of a suite, one by one. */
export const listMots = (suite: Suite): string[] => (suite === '' ? [] : suite.split(' '));
