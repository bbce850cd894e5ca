import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Questionnaire',
	plusieurs: 'Questionnaires',
	genre: 'questionnaire',
	compte: 'questionnaires',
	aucun: 'aucun questionnaire',
	presentation:
		'Des questions prêtes, dans l’ordre où on les dit, pour aller écouter ses voisins. On les change, on les imprime, on note les réponses dans son navigateur.',
	accroche: 'Des questions prêtes pour aller écouter.',
	// What someone says, in lines
	pictogramme: 'M4 4.5h16v11h-8.5l-4.5 4v-4H4ZM8 8.5h8M8 11.5h5',
};
