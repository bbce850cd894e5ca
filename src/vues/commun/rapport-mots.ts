/** What the report says for itself, before and after the sheets. */
import type { VueContenu } from '../fiche/vue.ts';
import type { PartieRapport } from './rapport-vue.ts';

export const TITRE_RAPPORT = 'Connaître sa commune\u00a0: les méthodes de diagnostic partagé';
export const PHRASE_RAPPORT =
	'Quelle méthode prendre, quand, avec quel temps, avec qui, à quel prix, et ce qu’il ne faut pas en attendre.';
/** Instead of all the rest, while the commons has none of these sheets. */
export const SANS_METHODE =
	'Ce rapport se compose à partir des fiches de méthodes. Aucune de celles qu’il compare n’est encore ici.';

const paragraphes = (...textes: string[]): VueContenu => ({
	genre: 'paragraphes',
	textes: textes.map((texte) => ({ texte })),
});

const POURQUOI: PartieRapport = {
	titre: 'À quoi sert un diagnostic partagé',
	pieces: [
		paragraphes(
			'Avant d’agir, il faut savoir d’où l’on part. Les chiffres en disent une part. Le reste, ce sont les gens d’ici qui le savent\u00a0: où l’on a peur de traverser, qui a les clés, ce qui manque quand tout s’arrête.',
			'Un diagnostic partagé met ces savoirs côte à côte. Il se fait avec les habitantes et les habitants, et non sur eux. Il ne cherche pas qui a raison\u00a0: il dit ce que l’on voit de plusieurs places, ce que l’on ignore encore, et par quoi commencer.',
			'Il engage aussi. Qui pose des questions devra répondre.',
		),
	],
};

/** `nombre`: of methods. */
const sayLecture = (nombre: number): PartieRapport => ({
	titre: 'Comment lire ce rapport',
	pieces: [
		paragraphes(
			`${nombre > 1 ? `Vous trouverez ici ${nombre}\u00a0méthodes` : 'Vous trouverez ici une méthode'}. D’abord des situations, et vers quoi aller pour chacune. Puis un tableau pour comparer. Puis l’essentiel de chaque méthode\u00a0: à quoi elle sert, ce qu’elle demande, ses étapes, et quand ne pas la prendre.`,
			'Pour agir, prenez la fiche entière, sur le site. Elle donne le déroulé, les consignes, des exemples, et dit ce qui a été essayé.',
			'Les durées et les coûts sont ceux des fiches. Beaucoup sont des repères de la rédaction, et non des mesures. Certaines comptent les heures de toute l’équipe\u00a0: la fiche le dit. Ce que l’on ne sait pas est écrit «\u00a0non renseigné\u00a0».',
		),
	],
});

const CHOISIR: PartieRapport = {
	titre: 'Comment choisir',
	pieces: [
		paragraphes('Partez de votre question, pas de la méthode. Demandez-vous ensuite trois choses.'),
		{
			genre: 'liste',
			elements: [
				{ texte: 'Combien d’heures avons-nous, et d’ici à quand\u202f?' },
				{ texte: 'Qui donnera de son temps\u202f?' },
				{ texte: 'À qui rendrons-nous ce que nous aurons appris\u202f?' },
			],
		},
		paragraphes(
			'Une petite méthode menée jusqu’au bout vaut mieux qu’une grande laissée en route.',
		),
	],
};

const PRECAUTIONS: PartieRapport = {
	titre: 'Trois précautions',
	pieces: [
		{
			genre: 'definitions',
			entrees: [
				{
					terme: 'Personne n’entend tout le monde',
					texte:
						'Aucune méthode ne donne la parole à toute la commune. Dites qui vous avez entendu, et qui manque.',
				},
				{
					terme: 'Ce que l’on recueille se rend',
					texte:
						'Fixez la date du retour avant de poser la première question. Si personne ne peut rendre les résultats, ne commencez pas.',
				},
				{
					terme: 'Ce que l’on confie se protège',
					texte:
						'Dans un village, on se reconnaît vite. Gardez les noms à part, et demandez l’accord de la personne avant de la citer.',
				},
			],
		},
	],
};

export const sayAvant = (nombre: number): PartieRapport[] => [
	POURQUOI,
	sayLecture(nombre),
	CHOISIR,
	PRECAUTIONS,
];

export const QUAND =
	'Trouvez la phrase qui ressemble à votre situation. Elle mène à la méthode par laquelle commencer.';
export const COMPARER =
	'Les colonnes viennent des fiches. La dernière est écrite pour ce rapport, d’après les limites que dit chaque fiche\u00a0: ce qu’il ne faut pas attendre de la méthode.';
export const LEGENDE =
	'Les méthodes côte à côte\u00a0: à quoi elles servent, le temps, les personnes, le coût, et leurs limites';
export const ENTETES = [
	'Méthode',
	'Quand on veut',
	'Temps',
	'Personnes',
	'Coût',
	'Ce qu’elle ne donne pas',
];
export const METHODES =
	'Chaque méthode se lit seule. Son titre est celui de sa fiche, sur le site.';
export const SOURCES = 'Les sources des fiches de ce rapport, chacune une fois.';

/** `attribution`: how to name the report; `date`: of the last change of a sheet. */
export const sayFabrication = (
	attribution: string,
	auteurs: readonly string[],
	date: string | undefined,
): PartieRapport[] => [
	{
		pieces: [
			paragraphes(
				'L’introduction, les situations et la dernière colonne du tableau ont été écrites pour ce rapport. Tout le reste est repris des fiches par un programme\u00a0: quand une fiche est corrigée, le rapport l’est aussi, sur la page, dans le PDF et dans le livre.',
				`Les fiches sont de\u00a0: ${auteurs.join(', ')}.${date ? ` La dernière modification est du ${date}.` : ''}`,
				'Ce choix de méthodes n’est pas complet, et aucune commune n’a encore dit comment elle se sert de ce rapport. Une méthode manque, une limite est mal dite\u202f? Dites-le par le formulaire du site\u00a0: une personne vous lira.',
			),
		],
	},
	{
		titre: 'Copier, adapter',
		pieces: [
			paragraphes(
				'Les textes sont sous licence CC BY-SA 4.0. Vous pouvez les copier, les imprimer et les changer, à deux conditions\u00a0: citer les auteurs et garder la même licence. Voici la mention prête à copier.',
				attribution,
			),
		],
	},
];
