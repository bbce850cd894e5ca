/** Interviews of people who do not exist, to see what the page does. */
import type { LigneGuide } from '../../core/enquete/guide.ts';
import { poseQuestions, type Reponses } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';

const LIGNES: readonly LigneGuide[] = [
	{
		id: 'a-nous-1',
		texte: 'Racontez-moi vos dernières courses.',
		type: 'ouverte',
		relances: ['C’était quel jour\u202f?', 'Qu’avez-vous dû laisser pour une autre fois\u202f?'],
	},
	{
		id: 'a-nous-2',
		texte: 'Comment avez-vous fait le trajet\u202f?',
		type: 'choix',
		options: [
			{ id: 'pied', texte: 'À pied ou à vélo' },
			{ id: 'voiture', texte: 'Avec ma voiture' },
			{ id: 'emmene', texte: 'On m’a conduit' },
			{ id: 'livre', texte: 'On m’a livré' },
		],
	},
	{
		id: 'a-nous-3',
		texte: 'Comment cela s’est-il arrangé avec cette personne\u202f?',
		type: 'ouverte',
		si: { question: 'a-nous-2', reponse: 'emmene' },
	},
	{ id: 'a-nous-4', texte: 'Combien de kilomètres, aller et retour\u202f?', type: 'nombre' },
	{
		id: 'a-nous-5',
		texte: 'Qu’est-ce que vous aimeriez trouver au village\u202f?',
		type: 'plusieurs',
		options: [
			{ id: 'pain', texte: 'Du pain' },
			{ id: 'legumes', texte: 'Des légumes' },
			{ id: 'depot', texte: 'Un dépôt de colis' },
			{ id: 'cafe', texte: 'Un endroit où s’asseoir' },
		],
	},
	{ id: 'a-nous-6', texte: 'Depuis quand habitez-vous ici\u202f?', type: 'date' },
];

const DITES: readonly Reponses[] = [
	{
		accord: 'oui',
		'a-nous-1': 'Jeudi, le grand tour\u00a0: le pain pour la semaine, je le congèle.',
		'a-nous-2': 'voiture',
		'a-nous-4': '34',
		'a-nous-5': 'pain cafe',
		'a-nous-6': '1987',
	},
	{
		accord: 'oui',
		'a-nous-1': 'J’attends que ma voisine y aille. Elle me prend une liste.',
		'a-nous-2': 'emmene',
		'a-nous-3': 'Je lui donne des œufs. On ne compte pas.',
		'a-nous-4': '34',
		'a-nous-5': 'pain legumes',
		'a-nous-6': '2004-09',
	},
	{ accord: 'non' },
];

export const buildExemple = (jour: string): Recueil => ({
	questionnaire: {
		titre: 'Les courses, au hameau (exemple)',
		version: jour.replaceAll('-', ''),
		cadre: { but: 'Savoir s’il faut un dépôt de pain', porteur: 'Un comité inventé' },
		questions: poseQuestions({ titre: '', lignes: [...LIGNES] }, () => undefined),
	},
	entretiens: DITES.map((reponses, i) => ({
		id: `exemple-${i + 1}`,
		numero: `${i + 1}`,
		jour,
		par: 'Une bénévole',
		reponses,
	})),
});
