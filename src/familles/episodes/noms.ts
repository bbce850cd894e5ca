import type { NomsFamille } from '../noms-famille.ts';

export const noms: NomsFamille = {
	un: 'Épisode',
	plusieurs: 'Épisodes',
	genre: 'episode',
	compte: 'épisodes',
	aucun: 'aucun épisode',
	presentation:
		'Une série à écouter, et à faire. Chaque épisode est d’abord un script avec ses questions : qui veut l’enregistre dans sa commune, avec un téléphone.',
	accroche: 'Une série à écouter, et à enregistrer chez soi.',
	// A microphone on its stand
	pictogramme:
		'M12 3a3.2 3.2 0 0 0-3.2 3.2v5a3.2 3.2 0 0 0 6.4 0v-5A3.2 3.2 0 0 0 12 3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5v3.5M8.5 21h7',
};

/** What an episode is made of, and who speaks in it. */
export const NATURES = ['voix', 'entretien', 'son'] as const;
export type Nature = (typeof NATURES)[number];

export const NOMS_NATURES: Readonly<Record<Nature, string>> = {
	voix: 'Voix',
	entretien: 'Entretien',
	son: 'Son',
};

export const PLACES = ['animation', 'invitation'] as const;
export type PlaceVoix = (typeof PLACES)[number];

export const NOMS_PLACES: Readonly<Record<PlaceVoix, string>> = {
	animation: 'Tient le micro',
	invitation: 'Est invitée',
};
