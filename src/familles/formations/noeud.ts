import { createNoeud } from '../../core/donnees/noeud.ts';
import { toDureeIso } from '../../core/temps/duree-iso.ts';
import { type DefinitionNoeud, fichesOf } from '../definir-noeud.ts';
import type { DonneesFormation } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesFormation> = {
	types: ['Course'],
	dire: ({ jours, objectifs, pour_qui, outils, actions, droits_de }, contexte) => ({
		timeRequired: toDureeIso({ min: jours.length, unite: 'jour' }),
		teaches: objectifs,
		audience: createNoeud(contexte.partOf('public'), ['Audience'], { audienceType: pour_qui }),
		mentions: [
			...fichesOf(contexte, 'outils', [
				...(outils ?? []),
				...jours.flatMap(({ seances }) => seances.map(({ outil }) => outil)),
			]),
			...fichesOf(contexte, 'actions', actions),
			...fichesOf(contexte, 'formations', [droits_de]),
		],
	}),
};
