/** What was answered to a questionnaire: interviews, one after the other, with the questions as they were asked. */
import type { Questionnaire, Reponses } from './questionnaire.ts';

export interface Entretien {
	/** Of its own, made where it was typed: two files that hold the same one hold it once. */
	id: string;
	/** As it is written on the sheet of paper, or its rank. */
	numero: string;
	/** `2026-11-30`. */
	jour: string;
	/** The volunteer who asked, as they call themselves. */
	par: string;
	/** `accord` among them. */
	reponses: Reponses;
}

export interface Recueil {
	questionnaire: Questionnaire;
	entretiens: readonly Entretien[];
}
