import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Fiche outil',
	plusieurs: 'Outils',
	entete: 'Outils',
	genre: 'outil',
	compte: 'fiches outils',
	aucun: 'aucune fiche outil',
	presentation:
		'Des méthodes assez petites pour servir seules : une exposition, une enquête, une rencontre. Chacune dit combien de temps elle prend et quand ne pas l’utiliser.',
	accroche: 'Des méthodes assez petites pour servir seules.',
	// A sheet and a pencil
	pictogramme:
		'M13 21.5H5.5a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2V9M7.5 7.5h7M7.5 11.5h5M7.5 15.5h2.5M13.5 18.5l-.5 3 3-.5 6-6a1.77 1.77 0 0 0-2.5-2.5Z',
};
