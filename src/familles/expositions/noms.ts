import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Exposition',
	plusieurs: 'Expositions',
	genre: 'exposition',
	compte: 'expositions',
	aucun: 'aucune exposition',
	presentation:
		'Des panneaux prêts à imprimer, avec des places vides pour ce qui est d’ici. On les remplit dans son navigateur, on les accroche, on les change.',
	accroche: 'Des panneaux à imprimer et à compléter.',
	// Two panels hung on a line
	pictogramme: 'M3 4h18M5 7h6v12H5ZM13 7h6v12h-6ZM7 10h2M7 13h2M15 10h2M15 13h2',
};
