import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';
import type { DonneesQuestions } from '../schema/questions.ts';
import { TYPES_A_CHOIX } from '../schema/types-de-question.ts';

/** In a theme: answers to choose from if it is a choice and only then; an identifier names one question, one answer. */
export function questionsDuTheme({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (lecture.collection !== 'questions') return [];
	const { questions } = lecture.donnees as DonneesQuestions;
	const { chemin } = lecture;
	const ids = questions.map(({ id }) => id);
	return questions.flatMap(({ id, type, options }, i): Diagnostic[] => {
		const sayDouble = (champ: string, valeur: string, ...place: PropertyKey[]): Diagnostic =>
			createDiagnostic('entree-en-double', { champ, valeur }, chemin, placeOf(...place));
		const choix = (options ?? []).map((option) => option.id);
		const placeType = placeOf('questions', i, 'type');
		return [
			...(ids.indexOf(id) < i ? [sayDouble('questions', id, 'questions', i, 'id')] : []),
			...(TYPES_A_CHOIX.includes(type) === (options !== undefined)
				? []
				: [createDiagnostic('question-et-options', { valeur: id, type }, chemin, placeType)]),
			...choix.flatMap((valeur, j) =>
				choix.indexOf(valeur) < j
					? [sayDouble('options', valeur, 'questions', i, 'options', j, 'id')]
					: [],
			),
		];
	});
}

/** An identifier names one question of the whole bank: questionnaires call it by that name alone. */
export function questions({ questions, lectures }: Catalogue): Diagnostic[] {
	const vues = new Map<string, string>();
	return [...questions.values()].flatMap(({ chemin, donnees }) =>
		donnees.questions.flatMap(({ id }): Diagnostic[] => {
			const autre = vues.get(id) ?? chemin;
			vues.set(id, autre);
			const place = lectures.find((l) => l.chemin === chemin)?.placeTitre;
			return autre === chemin
				? []
				: [
						createDiagnostic(
							'question-en-double',
							{ valeur: id, autre },
							chemin,
							place ?? { ligne: 1, colonne: 1 },
						),
					];
		}),
	);
}
