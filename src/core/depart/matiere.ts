/** All that it takes to answer, as plain JSON: the browser gets it as it is. */

import { uneFois } from '../catalogue/une-fois.ts';
import type { DonneesDepart } from '../schema/index.ts';
import { type FicheDepart, listFichesDepart } from './faits.ts';

export interface Matiere {
	questions: DonneesDepart['questions'];
	raisons: DonneesDepart['raisons'];
	/** What each level of facilitation asks for, and the name of each role. */
	niveaux: Record<string, string>;
	roles: Record<string, string>;
	fiches: FicheDepart[];
}

/** Undefined when the content asks no question. */
export const buildMatiere = uneFois((catalogue): Matiere | undefined => {
	const { depart, vocabulaires } = catalogue;
	if (!depart) return undefined;
	const niveaux = [...(vocabulaires.get('difficultes') ?? [])];
	const roles = [...(vocabulaires.get('roles') ?? [])];
	return {
		questions: depart.questions,
		raisons: depart.raisons,
		niveaux: Object.fromEntries(niveaux.map(([id, n]) => [id, n.definition ?? n.nom])),
		roles: Object.fromEntries(roles.map(([id, r]) => [id, r.nom])),
		fiches: listFichesDepart(catalogue),
	};
});
