/** How a question is answered. A browser may read it. */

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
