import { toDureeIso } from '../../core/temps/duree-iso.ts';
import { conceptsOf, type DefinitionNoeud } from '../definir-noeud.ts';
import type { DonneesGrille } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesGrille> = {
	types: ['LearningResource'],
	dire: ({ duree_minutes, dimensions }, contexte) => ({
		timeRequired: toDureeIso({ min: duree_minutes, unite: 'minute' }),
		subject: conceptsOf(
			contexte,
			'objectifs',
			dimensions.flatMap(({ criteres }) => criteres.map(({ objectif }) => objectif)),
		),
	}),
};
