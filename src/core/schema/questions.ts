/** A theme of the bank of questions (content/questions/<theme>.yaml): what volunteers ask their neighbours. */
import { z } from 'zod';
import { entree } from './annexes.ts';
import { adresse, texte } from './champs.ts';
import { NOMS_TYPES_QUESTION, TYPES_QUESTION } from './types-de-question.ts';

/** Health, religion and politics: RGPD, article 9. Money is none of them, and hurts as much. */
export const SENSIBLES = ['sante', 'religion', 'politique', 'argent'] as const;
export type Sensible = (typeof SENSIBLES)[number];

export const NOMS_SENSIBLES: Readonly<Record<Sensible, string>> = {
	sante: 'touche à la santé',
	religion: 'touche à la religion',
	politique: 'touche à la politique',
	argent: 'touche à l’argent',
};

const question = z.strictObject({
	id: entree.id.meta({
		title: 'Identifiant',
		description: 'Ne change jamais : des questionnaires et des réponses la nomment.',
		brut: true,
	}),
	texte: texte(200).meta({ title: 'Question', description: 'Telle qu’on la dit à voix haute.' }),
	type: z
		.enum(TYPES_QUESTION)
		.meta({ title: 'Type de réponse', noms: NOMS_TYPES_QUESTION, brut: true }),
	options: z
		.array(
			z.strictObject({
				id: entree.id,
				texte: texte(120).meta({ title: 'Réponse' }),
			}),
		)
		.min(2)
		.max(15)
		.optional()
		.meta({ title: 'Réponses proposées', description: 'Pour un choix ou une échelle.' }),
	intention: texte(300).meta({ title: 'Ce que l’on cherche à comprendre' }),
	relances: z.array(texte(200)).min(1).max(5).meta({ title: 'Relances' }),
	a_eviter: texte(300).meta({
		title: 'À éviter',
		description: 'Ce qui ferait fermer la bouche, ou soufflerait la réponse.',
	}),
	convient: texte(300).meta({ title: 'À qui la poser', description: 'Et avec qui s’en passer.' }),
	sensible: z
		.enum(SENSIBLES)
		.optional()
		.meta({ title: 'Sujet sensible', noms: NOMS_SENSIBLES, brut: true }),
	minutes: z.int().min(1).max(30).meta({
		title: 'Minutes',
		description: 'Le temps d’une réponse racontée, à peu près.',
	}),
	derive_de: z
		.strictObject({
			texte: texte(300).meta({ title: 'Ce qui a été repris, et comment' }),
			url: adresse().optional().meta({ title: 'Adresse' }),
		})
		.optional()
		.meta({ title: 'D’où vient l’idée' }),
});

export const questionsSchema = z.strictObject({
	titre: texte(80).meta({ title: 'Thème' }),
	definition: texte(300).meta({ title: 'Ce que ce thème fait entendre' }),
	questions: z.array(question).min(1).max(40).meta({ title: 'Questions' }),
});

export type DonneesQuestions = z.output<typeof questionsSchema>;
export type DonneesQuestion = DonneesQuestions['questions'][number];
