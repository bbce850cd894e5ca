/** What a sheet alone says of its words; what the others change, the words written in one piece, is for fiches.ts. */
import type { Champ } from './champs.ts';
import { listJoints, listSoudes } from './composes.ts';
import type { Matiere } from './matiere.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';

export interface Releve {
	champs: readonly Champ[];
	/** Its words as typed. */
	bruts: readonly string[];
	/** What it may write in one piece, and what it may write apart. */
	soudes: readonly string[];
	joints: readonly string[];
}

/** As JSON could write it: it may be kept as long as these texts. */
export function readReleve(matiere: Matiere): Releve {
	const champs = (['titre', 'alias', 'phrase', 'texte'] as const).map((nom) => ({
		nom,
		bruts: splitMots(matiere[nom]),
	}));
	return {
		champs: champs.map(({ nom, bruts }) => ({ nom, mots: normalizeMots(bruts) })),
		bruts: champs.flatMap(({ bruts }) => bruts),
		soudes: [...new Set(champs.flatMap(({ bruts }) => [...listSoudes(bruts)]))],
		joints: champs.flatMap(({ bruts }) => listJoints(bruts)),
	};
}
