import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Fiche action',
	plusieurs: 'Actions',
	entete: 'Actions',
	genre: 'action',
	compte: 'fiches actions',
	aucun: 'aucune fiche action',
	presentation:
		'Ce qu’une commune peut faire, axe par axe : les étapes, le droit, des communes qui l’ont fait, et les effets sur le reste.',
	accroche: 'Ce qu’une commune peut faire, axe par axe.',
	// A spade
	pictogramme: 'M9 2.5h6M12 2.5v10M7 12.5h10v3.5c0 2.6-2 4.4-5 6-3-1.6-5-3.4-5-6Z',
};
