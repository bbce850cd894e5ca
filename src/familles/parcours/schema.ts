import { z } from 'zod';
import { reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { defineFamille } from '../definir.ts';

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
			}),
		)
		.min(2)
		.max(12)
		.meta({ title: 'Étapes' }),
});

export type DonneesParcours = z.output<typeof schema>;

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
	legers: { etapes: true },
});
