/** The bank of questions, as the page holds it, and a guide asked with its words. */
import type { Guide, OptionQuestion } from '../../core/enquete/guide.ts';
import { poseQuestions, type QuestionPosee } from '../../core/enquete/questionnaire.ts';
import type { TypeQuestion } from '../../core/schema/types-de-question.ts';

export interface QuestionLue {
	id: string;
	texte: string;
	theme: string;
	minutes: number;
	/** « touche à la santé » */
	sensible?: string;
	relances: string[];
	type: TypeQuestion;
	options: OptionQuestion[];
}

export type Banque = ReadonlyMap<string, QuestionLue>;

const lines = (texte: string | undefined): string[] => (texte ? texte.split('\n') : []);

export function readBanque(page: HTMLElement): Map<string, QuestionLue> {
	const cases = [...page.querySelectorAll<HTMLInputElement>('.guide-choix input[type=checkbox]')];
	return new Map(
		cases.map((champ) => {
			const { minutes, sensible, relances, options, type } = champ.dataset;
			const texte = champ.parentElement?.querySelector('[data-texte]')?.textContent ?? '';
			const question = {
				id: champ.name,
				texte: texte.trim(),
				theme: champ.closest<HTMLElement>('[data-theme]')?.dataset.theme ?? '',
				minutes: Number(minutes),
				relances: lines(relances),
				type: (type ?? 'ouverte') as TypeQuestion,
				options: options ? JSON.parse(options) : [],
				...(sensible ? { sensible } : {}),
			};
			return [champ.name, question] as const;
		}),
	);
}

/** The questions of a guide, as every sheet and file asks them. */
export const poseGuide = (guide: Guide, banque: Banque): QuestionPosee[] =>
	poseQuestions(guide, (id) => banque.get(id));
