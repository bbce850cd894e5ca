/** What the fields of an interview say, and what its answers show in them. */
import {
	isRefus,
	listPosees,
	sayEcart,
	toggleOption,
	toReponse,
} from '../../core/enquete/entretiens.ts';
import { sayIdentifiants } from '../../core/enquete/identite.ts';
import {
	ACCORD,
	listReponses,
	type QuestionPosee,
	type Reponses,
} from '../../core/enquete/questionnaire.ts';
import type { Entretien } from '../../core/enquete/recueil.ts';
import { isDate } from '../../core/temps/dates.ts';
import type { ChampEntretien } from './etat.ts';

export type Champ = HTMLInputElement | HTMLTextAreaElement;

const isCoche = (champ: Champ): champ is HTMLInputElement =>
	/^(?:checkbox|radio)$/.test(champ.type);

/** The answer to a question once that field has changed, from what the answers are. */
export function readChamp(question: QuestionPosee, champ: Champ, reponses: Reponses): string {
	if (!isCoche(champ)) return toReponse(question.type, champ.value);
	if (champ.type === 'checkbox')
		return toggleOption(reponses, question, champ.value, champ.checked);
	return champ.checked ? champ.value : '';
}

/** A day as one writes it: `30/11/2026`. */
const showReponse = (type: QuestionPosee['type'], reponse: string): string =>
	type === 'date' && isDate(reponse) ? reponse.split('-').reverse().join('/') : reponse;

/** Puts the answers in the fields; the one where one writes is left as it is when it says the same. */
export function fillQuestions(
	blocs: readonly HTMLElement[],
	questions: readonly QuestionPosee[],
	entretien: Entretien,
): void {
	const { reponses } = entretien;
	const posees = new Set(listPosees(questions, reponses));
	const [accord, ...suite] = blocs;
	for (const [i, question] of questions.entries()) {
		const bloc = suite[i];
		if (!bloc) continue;
		bloc.hidden = !posees.has(question);
		fillQuestion(bloc, question, reponses);
	}
	if (!accord) return;
	fillQuestion(accord, ACCORD, reponses);
	sayBloc(accord, isRefus(entretien) ? REFUS : '');
}

const REFUS = 'C’est un refus\u00a0: il est compté, et rien d’autre n’est gardé de cette personne.';

function fillQuestion(bloc: HTMLElement, question: QuestionPosee, reponses: Reponses): void {
	const { id, type } = question;
	const reponse = reponses[id] ?? '';
	const choisies = listReponses(reponses, id);
	for (const champ of bloc.querySelectorAll<Champ>('input, textarea'))
		if (isCoche(champ)) champ.checked = choisies.includes(champ.value);
		else if (toReponse(type, champ.value).trim() !== reponse.trim())
			champ.value = showReponse(type, reponse);
	const retirer = bloc.querySelector<HTMLElement>('[data-retirer]');
	if (retirer) retirer.hidden = reponse === '';
}

/** What the page says of an answer, under it, once one leaves it; the field then shows it as it is kept. */
export function settleQuestion(
	bloc: HTMLElement,
	{ id, type, options }: QuestionPosee,
	reponses: Reponses,
): void {
	if (options.length > 0) return;
	const reponse = reponses[id] ?? '';
	const champ = bloc.querySelector<Champ>('input, textarea');
	if (champ && type !== 'ouverte') champ.value = showReponse(type, reponse);
	sayBloc(bloc, sayReponse(type, reponse));
}

function sayReponse(type: QuestionPosee['type'], reponse: string): string {
	return type === 'nombre' || type === 'date' ? sayEcart(type, reponse) : sayIdentifiants(reponse);
}

function sayBloc(bloc: HTMLElement, texte: string): void {
	const dit = bloc.querySelector('.repondre-dit');
	if (dit && dit.textContent !== texte) dit.textContent = texte;
}

const CHAMPS: readonly ChampEntretien[] = ['numero', 'jour', 'par'];

/** The fields around the questions. */
export function fillAutour(page: HTMLElement, entretien: Entretien): void {
	for (const nom of CHAMPS) {
		const champ = page.querySelector<HTMLInputElement>(`#entretien-${nom}`);
		if (champ && champ.value.trim() !== entretien[nom].trim()) champ.value = entretien[nom];
	}
}
