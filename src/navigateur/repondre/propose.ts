/** Questionnaires that may be asked: that of the composer in this browser, that of an address. */
import { parseTexteGuide } from '../../core/enquete/guide.ts';
import {
	poseQuestions,
	type QuestionConnue,
	type Questionnaire,
} from '../../core/enquete/questionnaire.ts';
import { readGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { aujourdhui } from './etat.ts';

export type Banque = ReadonlyMap<string, QuestionConnue>;

/** The bank that the page holds (vues/questions, writeBanque). */
export function readBanque(page: HTMLElement): Banque {
	const questions: (QuestionConnue & { id: string })[] = JSON.parse(page.dataset.banque ?? '[]');
	return new Map(questions.map((question) => [question.id, question]));
}

/** The guide as it would be asked today; undefined when there is none, or when it asks nothing. */
export function askGuide(texte: string, banque: Banque): Questionnaire | undefined {
	const guide = parseTexteGuide(texte);
	const questions = guide ? poseQuestions(guide, (id) => banque.get(id)) : [];
	if (!guide || questions.length === 0) return undefined;
	const version = aujourdhui().replaceAll('-', '');
	return { titre: guide.titre.trim(), version, cadre: guide.cadre ?? {}, questions };
}

export const CLE_GUIDE = nameGarde('guide');

/** That of the composer, as it is kept now. */
export const readCompose = (banque: Banque): Questionnaire | undefined =>
	askGuide(readGarde(CLE_GUIDE) ?? '', banque);

/** Whether the address brings one. */
export const isAdresse = (): boolean => location.hash.startsWith('#guide=');

/** That which the address brings, taken out of it. */
export async function takeRecu(banque: Banque): Promise<Questionnaire | undefined> {
	const { readAdresse } = await import('../guide/partage.ts');
	return askGuide(readAdresse(), banque);
}
