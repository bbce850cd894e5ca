import { conceptsOf, type DefinitionNoeud } from '../definir-noeud.ts';
import { direPratique, TYPES_PRATIQUE } from '../pratiques-noeud.ts';
import type { DonneesAction } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesAction> = {
	types: TYPES_PRATIQUE,
	dire: (donnees, contexte) => ({
		...direPratique(donnees, contexte),
		subject: [
			...conceptsOf(contexte, 'objectifs', donnees.objectifs),
			...conceptsOf(contexte, 'phases', donnees.phases),
			...conceptsOf(contexte, 'competences', donnees.competences),
			...conceptsOf(contexte, 'couts', [donnees.cout.niveau]),
		],
	}),
};
