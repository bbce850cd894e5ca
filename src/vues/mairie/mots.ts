/** What changes from one family of sheets to another in the three documents. */
import type { Famille } from '../../core/schema/index.ts';
import { quoteTexte } from '../../core/texte/typographie.ts';
import { pointilles } from './champs.ts';
import { de, type Morceau } from './document.ts';
import type { Faits } from './faits.ts';

interface MotsFamille {
	/** « demande de rendez-vous pour … » */
	objet: string;
	proposition: string;
	raisons: string;
	resultats: string;
	etapes: string;
	chiffres: string;
	/** Before the list of what is not known: the beginning of a sentence of the letter, a line of the note. */
	inconnus: string;
	limites: string;
	sansLimites: string;
}

export const MOTS: Record<Famille, MotsFamille> = {
	outils: {
		objet: 'essayer ensemble une méthode',
		proposition: 'Nous vous proposons d’essayer ensemble une méthode',
		raisons: 'À quoi cela peut servir',
		resultats: 'Ce que l’on peut en attendre',
		etapes: 'Les étapes, avec leur durée',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer, et nous pouvons le faire ensemble',
		limites: 'Quand il vaut mieux s’abstenir',
		sansLimites: 'La fiche n’en signale pas.',
	},
	actions: {
		objet: 'étudier ensemble une action',
		proposition: 'Nous vous proposons d’étudier ensemble une action',
		raisons: 'Ce que l’on sait, d’après les sources de la fiche',
		resultats: 'Ce que l’on peut en attendre',
		etapes: 'Les étapes, avec leur durée quand elle est connue',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer, et nous pouvons le faire ensemble',
		limites: 'Quand s’abstenir, et à quoi veiller',
		sansLimites: 'La fiche n’en signale pas.',
	},
	retours: {
		objet: 'regarder ensemble l’expérience d’un autre territoire',
		proposition:
			'Nous vous proposons de regarder ensemble ce qui a été fait ailleurs, pour voir ce qui serait bon pour nous',
		raisons: 'Ce que l’on cherchait là-bas',
		resultats: 'Ce qui y a été constaté',
		etapes: 'Ce qui y a été utilisé',
		chiffres: 'Le temps et l’argent, là-bas',
		inconnus: 'Nous ne savons pas encore, et nous pouvons le demander là-bas',
		limites: 'Ce qui n’a pas marché, ou serait à refaire autrement',
		sansLimites: 'Les sources que nous avons lues n’en disent rien.',
	},
	parcours: {
		objet: 'commencer ensemble un parcours',
		proposition: 'Nous vous proposons de faire ensemble les premières étapes d’un parcours',
		raisons: 'Où mène ce parcours',
		resultats: 'Le but',
		etapes: 'Les étapes du parcours',
		chiffres: 'Le temps et l’argent',
		inconnus: 'Reste à estimer',
		limites: 'Ce qu’il faut pour commencer',
		sansLimites: 'La fiche ne demande rien de particulier.',
	},
};

/** A sheet named by its title, with its place when it happened somewhere. */
export const sayFiche = ({ titre, lieu }: Faits): string =>
	lieu ? `${quoteTexte(titre)}, ${lieu}` : quoteTexte(titre);

/** The first article of the delibération, which says what the council agrees to. */
export function sayAccord(faits: Faits): Morceau[] {
	const nom = quoteTexte(faits.titre);
	const dates = `, du ${pointilles(6)} au ${pointilles(6)}`;
	switch (faits.famille) {
		case 'outils':
			return [`D’approuver l’essai de la méthode ${nom} dans la commune${dates}.`];
		case 'actions':
			return faits.horsCommune
				? [
						`De soutenir l’étude de l’action ${nom}, et de saisir l’autorité compétente : ${pointilles(14)}.`,
					]
				: [`D’approuver l’étude, puis l’essai, de l’action ${nom} dans la commune${dates}.`];
		case 'retours':
			return [
				`De s’inspirer de l’expérience racontée dans la fiche ${sayFiche(faits)}, de prendre contact avec celles et ceux qui l’ont menée, et d’essayer dans la commune ce qui suit : ${pointilles(20)}.`,
			];
		default:
			return [
				`D’approuver les premières étapes du parcours ${nom} : ${faits.premieres.map(quoteTexte).join(' puis ')}. La suite sera décidée au vu du bilan.`,
			];
	}
}

/** What the council decides, in the note (`court`) and as articles. */
export function sayDecisions(faits: Faits): { court: Morceau[]; article: Morceau[] }[] {
	return [
		{ court: sayAccord(faits), article: sayAccord(faits) },
		{
			court: ['De désigner une personne élue référente.'],
			article: [
				`De désigner ${pointilles(14)} comme élu·e référent·e, qui suivra la démarche et répondra aux habitantes et habitants.`,
			],
		},
		{
			court: ['D’ouvrir la démarche à toutes les habitantes et tous les habitants.'],
			article: [
				'D’ouvrir cette démarche à toutes les habitantes et tous les habitants ',
				de('commune'),
				`, et de les en informer par ${pointilles(14)}.`,
			],
		},
		{
			court: [`D’y consacrer au plus ${pointilles(5)} euros, ou seulement du temps et une salle.`],
			article: [
				`D’y consacrer au plus ${pointilles(6)} euros, inscrits au budget ${pointilles(6)}, chapitre ${pointilles(4)}, article ${pointilles(4)}.`,
			],
		},
		{
			court: [`D’en faire le bilan devant le conseil avant le ${pointilles(6)}.`],
			article: [
				`D’en entendre le bilan en séance du conseil municipal, au plus tard le ${pointilles(8)}, et de rendre ce bilan public.`,
			],
		},
	];
}
