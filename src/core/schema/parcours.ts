import { z } from 'zod';
import { reference, texte } from './champs.ts';
import { communs } from './commun.ts';

/** Parcours: an ordered path through sheets, for someone who wants something. */
export const parcoursSchema = z.strictObject({
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

export type DonneesParcours = z.output<typeof parcoursSchema>;
