import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Grille',
	plusieurs: 'Grilles',
	genre: 'grille',
	compte: 'grilles',
	aucun: 'aucune grille',
	presentation:
		'Des questions à se poser à plusieurs pour voir où l’on en est. Chaque niveau dit ce que l’on voit : deux personnes peuvent comparer leurs réponses.',
	accroche: 'Des questions pour voir où l’on en est.',
	// A sheet of boxes, one ticked
	pictogramme:
		'M4 3.5h16v17H4ZM4 9.2h16M4 14.8h16M9.5 3.5v17M12 12l1.8 1.8 3.4-3.4M12.5 6.5h4.5M12.5 17.7h4.5',
};
