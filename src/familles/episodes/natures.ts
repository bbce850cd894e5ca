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
