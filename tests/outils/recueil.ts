/** Answers that people who do not exist gave to a few questions, as a browser or a file keeps them. */
import { VERSION } from '../../src/core/enquete/fichier-recueil.ts';
import type { LigneGuide } from '../../src/core/enquete/guide.ts';
import { poseQuestions, type Reponses } from '../../src/core/enquete/questionnaire.ts';
import type { Recueil } from '../../src/core/enquete/recueil.ts';

/** Each person agrees, the same day. */
export const createRecueil = (
	lignes: readonly LigneGuide[],
	reponses: readonly Reponses[],
): Recueil => ({
	questionnaire: {
		...{ titre: 'Les courses', version: '20261130', cadre: {} },
		questions: poseQuestions({ titre: '', lignes: [...lignes] }, () => undefined),
	},
	entretiens: reponses.map((dites, i) => ({
		...{ id: `e${i + 1}`, numero: `${i + 1}`, jour: '2026-11-12', par: '' },
		reponses: { accord: 'oui', ...dites },
	})),
});

/** What a browser keeps of it. */
export const toGarde = (recueil: Recueil): string =>
	JSON.stringify({ version: VERSION, ...recueil });

export const RACONTER: LigneGuide = { id: 'a-nous-1', texte: 'Racontez.', type: 'ouverte' };
export const OU: LigneGuide = {
	...{ id: 'a-nous-2', texte: 'Où ?', type: 'choix' },
	options: [
		{ id: 'bourg', texte: 'Au bourg' },
		{ id: 'ferme', texte: 'À la ferme' },
	],
};
