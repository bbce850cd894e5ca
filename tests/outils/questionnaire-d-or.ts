/** The golden questionnaire: every kind of question, every kind of condition, and texts that set traps. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGuide } from '../../src/core/enquete/guide.ts';
import {
	poseQuestions,
	type QuestionConnue,
	type Questionnaire,
} from '../../src/core/enquete/questionnaire.ts';

export const DOSSIER = path.join('tests', 'questionnaire-d-or');

/** What an exit is expected to be, as it was read by eye before it was kept. */
export const readAttendu = (nom: string): string => readFileSync(path.join(DOSSIER, nom), 'utf8');

export function readQuestionnaire(): Questionnaire {
	const { version, guide: brut, banque } = JSON.parse(readAttendu('guide.json'));
	const guide = parseGuide(brut);
	if (!guide) throw new Error('guide.json does not hold a guide');
	const connues: Readonly<Record<string, QuestionConnue>> = banque;
	return {
		...{ titre: guide.titre, version, cadre: guide.cadre ?? {} },
		questions: poseQuestions(guide, (id) => connues[id]),
	};
}
