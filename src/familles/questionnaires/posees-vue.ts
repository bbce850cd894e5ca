/** A questionnaire as it is asked, and as the composer takes it. */

import { alentoursOf } from '../../core/catalogue/alentours.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { countMinutes, type Guide, type LigneGuide } from '../../core/enquete/guide.ts';
import { poseQuestions, type QuestionPosee } from '../../core/enquete/questionnaire.ts';
import type { DonneesQuestionnaire } from './schema.ts';

/** One that the composer offers to start from. */
export interface ModeleGuide {
	id: string;
	page: string;
	titre: string;
	phrase: string;
	minutes: number;
	guide: Guide;
}

export const toGuide = ({ titre, questions }: DonneesQuestionnaire): Guide => ({
	titre,
	lignes: questions.map(({ raison: _, ...ligne }): LigneGuide => toLigne(ligne)),
});

/** Without what is not said: a field that is undefined is no field. */
const toLigne = (ligne: Partial<DonneesQuestionnaire['questions'][number]> & { id: string }) =>
	JSON.parse(JSON.stringify(ligne)) as LigneGuide;

export function listPosees(catalogue: Catalogue, donnees: DonneesQuestionnaire): QuestionPosee[] {
	const { questionOf } = alentoursOf(catalogue);
	return poseQuestions(toGuide(donnees), (id) => {
		const question = questionOf(id);
		return question && { ...question, options: question.options ?? [] };
	});
}

/** Of the whole conversation, in minutes. */
export function sumMinutes(catalogue: Catalogue, donnees: DonneesQuestionnaire): number {
	const { questionOf } = alentoursOf(catalogue);
	return countMinutes(toGuide(donnees), (id) => questionOf(id)?.minutes);
}

/** Those that are published, by title. */
export const listModeles = (catalogue: Catalogue): ModeleGuide[] =>
	[...catalogue.questionnaires.values()]
		.map(({ id, page, donnees }) => ({
			...{ id, page, titre: donnees.titre, phrase: donnees.en_une_phrase },
			minutes: sumMinutes(catalogue, donnees),
			guide: toGuide(donnees),
		}))
		.sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
