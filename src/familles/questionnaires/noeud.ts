import { type DefinitionNoeud, fichesOf } from '../definir-noeud.ts';
import type { DonneesQuestionnaire } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesQuestionnaire> = {
	types: ['LearningResource'],
	dire: ({ derive_de }, contexte) => ({
		isBasedOn: fichesOf(contexte, 'questionnaires', derive_de),
	}),
};
