import { z } from 'zod';
import { reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { defineFamille } from '../definir.ts';
import { semainesTenables } from './regle-semaines.ts';

/** Counted from the start of the way. */
const semaine = z.int().min(1).max(52);

/** Parcours: an ordered path through sheets, for someone who wants something. */
const schema = z.strictObject({
	...communs,
	publics: z.array(reference('vocabulaires/publics')).min(1).max(6).meta({
		title: 'Pour qui',
	}),
	but: texte(300).meta({ title: 'But', description: 'Où l’on arrive au bout du parcours.' }),
	conditions: z.array(texte(200)).max(8).optional().meta({
		title: 'Ce qu’il faut pour commencer',
	}),
	etapes: z
		.array(
			z.strictObject({
				fiche: reference('fiches').meta({
					title: 'Fiche',
					description:
						'Celle que l’on ouvre à ce pas (dans un fichier : outils/enquete-collective).',
				}),
				raison: texte(500).meta({ title: 'Pourquoi maintenant' }),
				facultative: z.boolean().optional().meta({ title: 'Facultative' }),
				semaines: z
					.strictObject({
						de: semaine.meta({ title: 'De la semaine' }),
						a: semaine.meta({ title: 'À la semaine' }),
					})
					.optional()
					.meta({
						title: 'Semaines',
						description:
							'La première et la dernière semaine de l’étape, comptées depuis le départ : 1 est la première. Une seule semaine : deux fois le même nombre. Toutes les étapes, ou aucune : le site en fait un calendrier.',
					}),
			}),
		)
		.min(2)
		.max(12)
		.meta({ title: 'Étapes' }),
});

export type DonneesParcours = z.output<typeof schema>;
export type EtapeParcours = DonneesParcours['etapes'][number];

export const famille = defineFamille({
	id: 'parcours',
	schema,
	titre: 'verbe',
	axesOf: ({ etapes }, { axesOfPlacee }) => [
		...new Set(etapes.flatMap(({ fiche }) => axesOfPlacee(fiche))),
	],
	// What others do alone to convince the mairie is not brought to it.
	isSollicitable: ({ publics }) => publics.some((p) => p === 'elus' || p === 'agents'),
	publicOf: ({ publics }) => publics[0],
	regles: [semainesTenables],
	legers: { etapes: true },
});
