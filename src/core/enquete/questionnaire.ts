/**
 * A questionnaire as it is asked: what a guide says, with the words, answers and follow-ups of the bank. Every way out
 * of it (paper, telephone, spreadsheet) starts here, so that all ask the same.
 */
import { TYPES_A_CHOIX, type TypeLigne } from '../schema/types-de-question.ts';
import {
	type CadreGuide,
	type Condition,
	type Guide,
	ID_ACCORD,
	type LigneGuide,
	type OptionQuestion,
} from './guide.ts';

export interface QuestionPosee {
	/** Of the bank, or `a-nous-1`. */
	id: string;
	/** Of its column: ASCII letters, digits and low lines, one for each question. */
	nom: string;
	texte: string;
	type: TypeLigne;
	/** What to say when the person has said little. */
	relances: readonly string[];
	/** None, but for a choice, a scale or a consent. */
	options: readonly OptionQuestion[];
	/** Only where it can hold: on an answer to a question that comes before. */
	si?: Condition;
}

export interface Questionnaire {
	titre: string;
	/** `20261130`: the day it was made; a later one takes its place. */
	version: string;
	cadre: CadreGuide;
	questions: readonly QuestionPosee[];
}

/** What a questionnaire takes of a question of the bank. */
export interface QuestionConnue {
	texte: string;
	type: TypeLigne;
	relances: readonly string[];
	options: readonly OptionQuestion[];
}

export const OUI_NON: readonly OptionQuestion[] = [
	{ id: 'oui', texte: 'Oui' },
	{ id: 'non', texte: 'Non' },
];

/** Asked first by every way out: without a yes, nothing else is. */
export const ACCORD: QuestionPosee = {
	id: ID_ACCORD,
	nom: 'accord',
	texte: 'Êtes-vous d’accord pour que l’on garde vos réponses, sans votre nom\u202f?',
	type: 'accord',
	relances: [],
	options: OUI_NON,
};

/** An accent or a hyphen in a name is accepted when one sends a form, then breaks it. Two identifiers stay two names. */
export const toNom = (id: string): string => id.replace(/[^a-z0-9]/g, '_');

/** The questions of a guide, in order; those that have no words, or the name of the consent, are left out. `find`: in the bank, by identifier. */
export function poseQuestions(
	{ lignes }: Guide,
	find: (id: string) => QuestionConnue | undefined,
): QuestionPosee[] {
	const posees: QuestionPosee[] = [];
	for (const ligne of lignes) {
		const posee = poseLigne(ligne, find(ligne.id));
		if (posee.texte.trim() === '' || ligne.id === ACCORD.id) continue;
		const { si } = ligne;
		posees.push(si && canDepend(posees, si) ? { ...posee, si } : posee);
	}
	return posees;
}

function poseLigne(ligne: LigneGuide, connue: QuestionConnue | undefined): QuestionPosee {
	const { id, texte, type: voulu } = ligne;
	const options = (connue ?? ligne).options ?? [];
	return {
		id,
		nom: `q_${toNom(id)}`,
		texte: texte ?? connue?.texte ?? '',
		...poseReponse(connue?.type ?? voulu ?? 'ouverte', options),
		// Follow-ups of the bank go with its words.
		relances: ligne.relances ?? (texte === undefined ? (connue?.relances ?? []) : []),
	};
}

/** A choice among fewer than two answers is no choice: it is answered in a few words. */
function poseReponse(
	type: TypeLigne,
	options: readonly OptionQuestion[],
): Pick<QuestionPosee, 'type' | 'options'> {
	if (type === 'accord') return { type, options: OUI_NON };
	if (!TYPES_A_CHOIX.includes(type)) return { type, options: [] };
	const dites = options.filter(({ texte }) => texte.trim() !== '');
	return dites.length < 2 ? { type: 'courte', options: [] } : { type, options: dites };
}

const canDepend = (avant: readonly QuestionPosee[], { question, reponse }: Condition): boolean =>
	avant.some(({ id, options }) => id === question && options.some((o) => o.id === reponse));

/** Answers by identifier of question: the words, or the identifier of an option; several are separated by a space. */
export type Reponses = Readonly<Record<string, string>>;

export const listReponses = (reponses: Reponses, id: string): string[] =>
	(reponses[id] ?? '').split(' ').filter((reponse) => reponse !== '');

/** The questions that are asked of who gave these answers: a question that is not asked leads to no other. */
export function listDemandees(
	questions: readonly QuestionPosee[],
	reponses: Reponses,
): QuestionPosee[] {
	const demandees = new Set<string>();
	return questions.filter(({ id, si }) => {
		const demandee =
			!si ||
			(demandees.has(si.question) && listReponses(reponses, si.question).includes(si.reponse));
		if (demandee) demandees.add(id);
		return demandee;
	});
}

/** « Si la réponse à la 2 est « Non » »; empty when it is asked of all. */
export function sayCondition(
	si: Condition | undefined,
	questions: readonly QuestionPosee[],
): string {
	if (!si) return '';
	const rang = questions.findIndex(({ id }) => id === si.question);
	const option = questions[rang]?.options.find(({ id }) => id === si.reponse);
	return `Si la réponse à la question ${rang + 1} est «\u00a0${option?.texte ?? si.reponse}\u00a0»`;
}
