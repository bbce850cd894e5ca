import { z } from 'zod';
import { reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { identifiant } from '../../core/schema/identifiant.ts';
import { NOMS_TYPES_LIGNE, TYPES_LIGNE } from '../../core/schema/types-de-question.ts';
import { defineFamille } from '../definir.ts';
import { questionsPosees } from './regle-questions.ts';

const question = z.strictObject({
	id: identifiant('besoins-ce-qui-manque').meta({
		title: 'Identifiant',
		description:
			'Celui d’une question de la banque, ou un nouveau. Des réponses gardées le nomment.',
		brut: true,
		repere: true,
	}),
	texte: texte(300).optional().meta({
		title: 'Question',
		description: 'Telle qu’on la dit. Vide : avec les mots de la banque.',
	}),
	raison: texte(200).meta({ title: 'Pourquoi elle est là' }),
	type: z.enum(TYPES_LIGNE).optional().meta({
		title: 'Type de réponse',
		description: 'Pour une question qui n’est pas dans la banque.',
		noms: NOMS_TYPES_LIGNE,
		brut: true,
	}),
	options: z
		.array(
			z.strictObject({
				id: identifiant('besoins-ce-qui-manque').meta({ title: 'Identifiant', brut: true }),
				texte: texte(120).meta({ title: 'Réponse' }),
			}),
		)
		.min(2)
		.max(15)
		.optional()
		.meta({ title: 'Réponses proposées', description: 'Pour un choix ou une échelle.' }),
	relances: z.array(texte(200)).max(5).optional().meta({ title: 'Relances' }),
	si: z
		.strictObject({
			question: identifiant('besoins-ce-qui-manque').meta({
				title: 'Question',
				description: 'L’identifiant d’une question posée avant.',
				brut: true,
				repere: true,
			}),
			reponse: identifiant('besoins-ce-qui-manque').meta({
				title: 'Réponse',
				description: 'L’identifiant de la réponse qui fait poser celle-ci.',
				brut: true,
			}),
		})
		.optional()
		.meta({ title: 'Posée seulement si' }),
});

/** Questionnaire: questions in the order in which they are asked, those of the bank by their identifier. */
const schema = z.strictObject({
	...communs,
	pour_qui: texte(600).meta({
		title: 'Qui demande, et à qui',
		description: 'Qui va écouter, et quelles personnes.',
	}),
	avant: z.array(texte(300)).min(1).max(8).meta({ title: 'Avant d’y aller' }),
	questions: z.array(question).min(2).max(40).meta({ title: 'Questions' }),
	derive_de: z.array(reference('questionnaires')).max(5).optional().meta({
		title: 'Dérivé de',
		description: 'Les questionnaires dont celui-ci reprend des questions.',
	}),
});

export type DonneesQuestionnaire = z.output<typeof schema>;

export const famille = defineFamille({
	id: 'questionnaires',
	schema,
	titre: 'verbe',
	axesOf: () => [],
	reglesParmi: [questionsPosees],
	legers: {},
});
