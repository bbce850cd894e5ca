/** Interviews of people who do not exist, brought by two volunteers, to see what the page does. */
import type { LigneGuide } from '../../core/enquete/guide.ts';
import { poseQuestions, type Reponses } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';

export const RACONTER = 'Racontez-moi un moment où l’on s’est entraidé ici.';

const LIGNES: readonly LigneGuide[] = [
	{ id: 'a-nous-1', texte: RACONTER, type: 'ouverte' },
	{
		id: 'a-nous-2',
		texte: 'Où habitez-vous\u202f?',
		type: 'choix',
		options: [
			{ id: 'bourg', texte: 'Au bourg' },
			{ id: 'hameau', texte: 'Dans un hameau' },
			{ id: 'ferme', texte: 'Dans une ferme' },
		],
	},
	{
		id: 'a-nous-3',
		texte: 'Quel âge avez-vous, à peu près\u202f?',
		type: 'choix',
		options: [
			{ id: 'moins-de-25', texte: 'Moins de 25 ans' },
			{ id: 'de-25-a-64', texte: 'De 25 à 64 ans' },
			{ id: '65-et-plus', texte: '65 ans et plus' },
		],
	},
];

export const RECITS = [
	'Pendant la panne, on a mis les congélateurs sur un seul groupe.',
	'La voisine garde mes clés, je garde son chat.',
	'On a fait la haie à douze, un dimanche. Appelez-moi au 06 12 34 56 78 si vous recommencez.',
	'M. Exemple passe le tracteur chez tout le monde quand il neige.',
	'Rien ne me vient. On se débrouille.',
];

const DITES: readonly Reponses[] = Array.from({ length: 17 }, (_, i) => ({
	accord: 'oui',
	'a-nous-1': RECITS[i % RECITS.length] ?? '',
	'a-nous-2': ['bourg', 'bourg', 'hameau'][i % 3] ?? '',
	'a-nous-3': i % 4 === 0 ? '65-et-plus' : 'de-25-a-64',
}));

export function buildExemple(): Recueil {
	const titre = 'S’entraider au village (exemple inventé)';
	const questions = poseQuestions({ titre, lignes: [...LIGNES] }, () => undefined);
	return {
		questionnaire: { titre, version: '20261130', cadre: {}, questions },
		entretiens: [...DITES, { accord: 'non' }].map((reponses, i) => ({
			id: `exemple-${i + 1}`,
			numero: `${i + 1}`,
			jour: '2026-11-30',
			par: i % 2 === 0 ? 'Volontaire A (exemple)' : 'Volontaire B (exemple)',
			reponses,
		})),
	};
}
