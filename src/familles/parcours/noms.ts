import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Parcours',
	plusieurs: 'Parcours',
	entete: 'Parcours',
	genre: 'parcours',
	compte: 'parcours',
	aucun: 'aucun parcours',
	presentation: 'Des fiches dans un ordre qui a un sens, pour quelqu’un qui sait où il veut aller.',
	accroche: 'Des fiches dans un ordre qui a un sens.',
	// A path from one place to another
	pictogramme:
		'M6.5 19.5h9a3.5 3.5 0 0 0 0-7h-7a3.5 3.5 0 0 1 0-7H17M6.5 19.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM21.5 5.5a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z',
};
