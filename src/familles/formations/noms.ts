import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Formation',
	plusieurs: 'Formations',
	genre: 'formation',
	compte: 'formations',
	aucun: 'aucune formation',
	presentation:
		'Des journées prêtes à animer, pour des élu·es et des habitants qui apprennent ensemble : le programme minuté, le guide, les diapositives, les exercices, le carnet à imprimer.',
	accroche: 'Des journées prêtes à animer.',
	// A board on its stand, with lines and who shows them
	pictogramme: 'M3.5 4h17v10.5h-17ZM2.5 4h19M12 14.5v3M12 17.5l-4 3M12 17.5l4 3M7 7.5h7M7 10.8h10',
};
