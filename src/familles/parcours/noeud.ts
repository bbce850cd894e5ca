import { createNoeud } from '../../core/donnees/noeud.ts';
import type { DefinitionNoeud } from '../definir-noeud.ts';
import { listPublics } from '../pratiques-noeud.ts';
import type { DonneesParcours } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesParcours> = {
	types: ['LearningResource', 'ItemList'],
	dire: ({ publics, etapes }, contexte) => ({
		audience: listPublics(publics, contexte),
		itemListElement: etapes.map(({ fiche, raison }, i) =>
			createNoeud(contexte.partOf(`etape-${i + 1}`), ['ListItem'], {
				position: i + 1,
				item: contexte.iris.fiche(fiche),
				description: raison,
			}),
		),
	}),
};
