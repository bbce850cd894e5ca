/** Three people who do not exist, read by two readers who do not exist: to see what the page does. */
import { poseQuestions } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { addRecueil } from '../../core/lecture-commune/arrivee.ts';
import { addTheme, defineTheme, togglePassage } from '../../core/lecture-commune/gestes.ts';
import { LECTURE_VIDE, type Lecture } from '../../core/lecture-commune/lecture.ts';
import { cutPhrases } from '../../core/lecture-commune/phrases.ts';

export const LECTRICE = 'Une lectrice inventée';
const LECTEUR = 'Un lecteur inventé';

const [COURSES, MANQUE, AGE] = ['a-nous-1', 'a-nous-2', 'finir-tranche-d-age'];

const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{ id: COURSES, texte: 'Racontez-moi vos dernières courses.', type: 'ouverte' },
			{ id: MANQUE, texte: 'Qu’est-ce qui vous manque le plus ici\u202f?', type: 'ouverte' },
			{
				id: AGE,
				...{ texte: 'Dans quelle tranche d’âge êtes-vous\u202f?', type: 'choix' },
				options: [
					{ id: 'moins-de-65', texte: 'Moins de 65\u00a0ans' },
					{ id: '65-et-plus', texte: '65\u00a0ans et plus' },
				],
			},
		],
	},
	() => undefined,
);

const DITES: readonly (readonly [courses: string, manque: string, age: string])[] = [
	[
		'Jeudi, le grand tour. Je prends le pain pour la semaine et je le congèle. «\u00a0Encore toi\u202f!\u00a0» m’a dit la boulangère. C’est la seule personne à qui j’ai parlé ce jour-là.',
		'Un endroit où s’asseoir. Avant, il y avait le café.',
		'65-et-plus',
	],
	[
		'J’attends que ma voisine y aille\u00a0: elle me prend une liste. Je lui donne des œufs. On ne compte pas.',
		'Le car du matin. Sans voiture, on demande, et on n’aime pas demander.',
		'65-et-plus',
	],
	[
		'Je commande, on me livre au bourg. Pour les légumes, je passe chez M. Inventé, derrière l’église.',
		'Du pain, et des gens dehors. Le soir, on ne croise personne.',
		'moins-de-65',
	],
];

const recueil: Recueil = {
	questionnaire: { titre: 'Les courses, au hameau (exemple)', version: '', cadre: {}, questions },
	entretiens: DITES.map(([courses, manque, age], i) => ({
		...{ id: `exemple-${i + 1}`, numero: `${i + 1}`, jour: '', par: '' },
		reponses: { accord: 'oui', [COURSES]: courses, [MANQUE]: manque, [AGE]: age },
	})),
};

const THEMES = [
	['croiser', 'Croiser du monde', 'Parler, se voir, ou que cela manque.'],
	['entraide', 'Se rendre service', 'Entre voisins, sans argent. Pas la livraison.'],
	['aller', 'Se déplacer', ''],
] as const;

/** Who marked which sentence of what, by rank. */
const MARQUES: readonly (readonly [par: string, texte: string, rang: number, theme: string])[] = [
	[LECTRICE, `exemple-1/${COURSES}`, 3, 'croiser'],
	[LECTRICE, `exemple-1/${MANQUE}`, 0, 'croiser'],
	[LECTRICE, `exemple-2/${COURSES}`, 0, 'entraide'],
	[LECTRICE, `exemple-2/${COURSES}`, 1, 'entraide'],
	[LECTRICE, `exemple-2/${MANQUE}`, 1, 'aller'],
	[LECTEUR, `exemple-1/${COURSES}`, 3, 'croiser'],
	[LECTEUR, `exemple-1/${MANQUE}`, 0, 'croiser'],
	[LECTEUR, `exemple-2/${COURSES}`, 0, 'aller'],
	[LECTEUR, `exemple-2/${COURSES}`, 1, 'entraide'],
	[LECTEUR, `exemple-2/${MANQUE}`, 1, 'aller'],
	[LECTEUR, `exemple-2/${MANQUE}`, 1, 'entraide'],
	[LECTEUR, `exemple-3/${MANQUE}`, 1, 'croiser'],
];

export function buildExemple(): Lecture {
	const textes = addRecueil(LECTURE_VIDE, recueil);
	const themes = THEMES.reduce(
		(lecture, [id, nom, definition]) => defineTheme(addTheme(lecture, id, nom), id, definition),
		textes,
	);
	return MARQUES.reduce((lecture, [par, texte, rang, theme]) => {
		const dit = lecture.textes.find(({ id }) => id === texte)?.texte ?? '';
		const phrase = cutPhrases(dit)[rang];
		return phrase ? togglePassage(lecture, { texte, theme, par }, phrase) : lecture;
	}, themes);
}
