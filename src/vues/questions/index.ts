/** The bank of questions in words. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import {
	type DonneesQuestion,
	type DonneesQuestions,
	NOMS_SENSIBLES,
} from '../../core/schema/questions.ts';
import { NOMS_TYPES_QUESTION, type TypeQuestion } from '../../core/schema/types-de-question.ts';

export interface VueQuestion {
	id: string;
	texte: string;
	intention: string;
	relances: readonly string[];
	aEviter: string;
	convient: string;
	type: TypeQuestion;
	options: readonly { id: string; texte: string }[];
	/** « Récit, 4 min », « Nombre, 1 min, touche à la santé ». */
	precision: string;
	minutes: number;
	/** « touche à la santé » */
	sensible?: string;
	deriveDe?: { texte: string; url?: string | undefined };
}

export interface VueTheme {
	id: string;
	page: string;
	titre: string;
	definition: string;
	questions: readonly VueQuestion[];
}

/** Where the bank opens, then what closes a meeting: the order in which one talks. */
const DERNIER = 'pour-finir';

/** The themes, by name; what ends a meeting comes last. */
export const listThemes = ({ questions }: Catalogue): VueTheme[] =>
	[...questions.values()]
		.map(({ id, donnees }) => toTheme(id, donnees))
		.sort(
			(a, b) =>
				Number(a.id === DERNIER) - Number(b.id === DERNIER) || a.titre.localeCompare(b.titre, 'fr'),
		);

export const countQuestions = (themes: readonly VueTheme[]): number =>
	themes.reduce((somme, { questions }) => somme + questions.length, 0);

function toTheme(id: string, { questions, ...donnees }: DonneesQuestions): VueTheme {
	return { id, page: `/questions/${id}/`, ...donnees, questions: questions.map(toQuestion) };
}

function toQuestion(question: DonneesQuestion): VueQuestion {
	const { id, texte, type, intention, relances, convient, options = [], sensible } = question;
	const precisions = [
		NOMS_TYPES_QUESTION[type],
		`${question.minutes}\u00a0min`,
		...(sensible ? [NOMS_SENSIBLES[sensible]] : []),
	];
	return {
		...{ id, texte, intention, relances, convient },
		aEviter: question.a_eviter,
		type,
		options,
		precision: precisions.join(', '),
		minutes: question.minutes,
		...(sensible ? { sensible: NOMS_SENSIBLES[sensible] } : {}),
		...(question.derive_de ? { deriveDe: question.derive_de } : {}),
	};
}

/** What a questionnaire takes of the bank, as JSON. */
export const writeBanque = (themes: readonly VueTheme[]): string =>
	JSON.stringify(
		themes.flatMap(({ questions }) =>
			questions.map(({ id, texte, type, relances, options }) => ({
				...{ id, texte, type, relances, options },
			})),
		),
	);
