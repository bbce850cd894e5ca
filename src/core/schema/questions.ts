/** A theme of the bank of questions (content/questions/<theme>.yaml): what volunteers ask their neighbours. */
import { z } from 'zod';
import { entree } from './annexes.ts';
import { adresse, texte } from './champs.ts';

export const TYPES_QUESTION = [
	'ouverte',
	'courte',
	'nombre',
	'choix',
	'plusieurs',
	'echelle',
	'lieu',
	'date',
] as const;
export type TypeQuestion = (typeof TYPES_QUESTION)[number];

export const NOMS_TYPES_QUESTION: Readonly<Record<TypeQuestion, string>> = {
	ouverte: 'Récit',
	courte: 'Réponse courte',
	nombre: 'Nombre',
	choix: 'Un choix',
	plusieurs: 'Plusieurs choix',
	echelle: 'Échelle',
	lieu: 'Lieu',
	date: 'Date',
};

/** What a questionnaire has besides: a consent (yes or no), and what the interviewer reads, which asks nothing. */
export const TYPES_LIGNE = [...TYPES_QUESTION, 'accord', 'note'] as const;
export type TypeLigne = (typeof TYPES_LIGNE)[number];

export const NOMS_TYPES_LIGNE: Readonly<Record<TypeLigne, string>> = {
	...NOMS_TYPES_QUESTION,
	accord: 'Accord',
	note: 'Note pour qui écoute',
};

/** Those whose answers are given with the question. */
export const TYPES_A_CHOIX: readonly TypeLigne[] = ['choix', 'plusieurs', 'echelle'];

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
