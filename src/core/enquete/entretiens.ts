/** What one does to interviews, as they are typed: each returns another, the one it was given is left as it was. */
import { maxOf } from '../formats/suites.ts';
import { parseDate, parseNombre } from '../saisie/saisie.ts';
import { isDate } from '../temps/dates.ts';
import {
	ACCORD,
	listDemandees,
	listReponses,
	type Questionnaire,
	type QuestionPosee,
	type Reponses,
} from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

export const REPONSE_MAX = 10_000;
export const NUMERO_MAX = 20;
export const PAR_MAX = 80;

/** Every question that this person is asked, after the consent: none without a yes. */
export const listPosees = (
	questions: readonly QuestionPosee[],
	reponses: Reponses,
): QuestionPosee[] => (reponses[ACCORD.id] === 'oui' ? listDemandees(questions, reponses) : []);

export const isRefus = ({ reponses }: Entretien): boolean => reponses[ACCORD.id] === 'non';

/** Nothing was answered, consent included. */
export const isVierge = ({ reponses }: Entretien): boolean => Object.keys(reponses).length === 0;

/**
 * As it goes out: without what was answered to questions that, in the end, are not asked. While one types, those
 * answers stay: a choice changed by mistake and put right gives them back.
 */
export function keepPosees(
	entretien: Entretien,
	{ questions }: Pick<Questionnaire, 'questions'>,
): Entretien {
	const ids = new Set([
		ACCORD.id,
		...listPosees(questions, entretien.reponses).map(({ id }) => id),
	]);
	const reponses = Object.entries(entretien.reponses).filter(([id]) => ids.has(id));
	return { ...entretien, reponses: Object.fromEntries(reponses) };
}

/** Consent left out. */
export const countReponses = (entretien: Entretien, questionnaire: Questionnaire): number =>
	Object.keys(keepPosees(entretien, questionnaire).reponses).filter((id) => id !== ACCORD.id)
		.length;

/** What was typed, as it is kept: a whole number in digits, a date as `2026-11-30`; what is neither stays as it is. */
export function toReponse(type: QuestionPosee['type'], dit: string): string {
	if (type === 'nombre') {
		const nombre = parseNombre(dit, { entier: true, min: 0 });
		return nombre !== undefined && Number.isSafeInteger(nombre) && nombre >= 0 ? `${nombre}` : dit;
	}
	return type === 'date' ? (parseDate(dit) ?? dit) : dit;
}

/** Why an answer is not what was asked; empty when it is. It is kept all the same. */
export function sayEcart(type: QuestionPosee['type'], reponse: string): string {
	if (reponse === '') return '';
	if (type === 'nombre' && !/^\d+$/.test(reponse))
		return 'Ce n’est pas un nombre entier\u00a0: la réponse est gardée comme vous l’avez écrite.';
	if (type === 'date' && !isDate(reponse))
		return 'Cette date n’est pas comprise\u00a0: elle est gardée comme vous l’avez écrite.';
	return '';
}

/**
 * With that answer, or without any when it is empty. Whoever refuses leaves nothing behind: a consent that becomes a
 * no takes all answers away.
 */
export function setReponse(entretien: Entretien, id: string, reponse: string): Entretien {
	if (id === ACCORD.id && reponse === 'non')
		return { ...entretien, reponses: { [ACCORD.id]: 'non' } };
	const { [id]: _, ...autres } = entretien.reponses;
	const dite = reponse.trim() === '' ? {} : { [id]: reponse.slice(0, REPONSE_MAX) };
	return { ...entretien, reponses: { ...autres, ...dite } };
}

/** Puts an option in an answer that may hold several, or takes it out; they stay in the order of the question. */
export function toggleOption(
	reponses: Reponses,
	{ id, options }: QuestionPosee,
	option: string,
	mise: boolean,
): string {
	const presentes = listReponses(reponses, id);
	return options
		.map((o) => o.id)
		.filter((o) => (o === option ? mise : presentes.includes(o)))
		.join(' ');
}

/** The number after the greatest that is written; the rank of the next one where none is a number. */
export function proposeNumero(entretiens: readonly Entretien[]): string {
	const nombres = entretiens.map(({ numero }) => Number(numero)).filter(Number.isSafeInteger);
	const fin = nombres.some((n) => n > 0) ? maxOf(nombres) : entretiens.length;
	return `${fin + 1}`;
}

/** Takes the place of the one that has its identifier, or comes last. */
export function putEntretien(recueil: Recueil, entretien: Entretien): Recueil {
	const { entretiens } = recueil;
	const connu = entretiens.some(({ id }) => id === entretien.id);
	return {
		...recueil,
		entretiens: connu
			? entretiens.map((e) => (e.id === entretien.id ? entretien : e))
			: [...entretiens, entretien],
	};
}

export const removeEntretien = (recueil: Recueil, id: string): Recueil => ({
	...recueil,
	entretiens: recueil.entretiens.filter((entretien) => entretien.id !== id),
});
