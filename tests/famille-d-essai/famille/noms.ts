import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Recette',
	plusieurs: 'Recettes',
	genre: 'recette',
	compte: 'recettes',
	aucun: 'aucune recette',
	presentation: 'Des repas que l’on fait ensemble, pour autant de monde qu’il en vient.',
	accroche: 'Des repas que l’on fait ensemble.',
	pictogramme: 'M4 11h16a8 8 0 0 1-16 0ZM12 3v4M8 4v3M16 4v3',
};
