import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Retour d’expérience',
	plusieurs: 'Retours d’expérience',
	entete: 'Retours',
	genre: 'retour',
	compte: 'retours d’expérience',
	aucun: 'aucun retour d’expérience',
	presentation:
		'Ce qui a été essayé quelque part, avec ce qui a marché et ce qui n’a pas marché. Chaque fait a sa source.',
	accroche: 'Ce qui a été essayé quelque part, et ce qui a marché ou non.',
	// What someone says
	pictogramme:
		'M4.5 3.5h15a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H12l-5 4.5v-4.5H4.5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM7 8h10M7 12h6',
};
