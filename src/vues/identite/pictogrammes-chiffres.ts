/** What the figures of a sheet count, drawn with the pen of the other pictograms. */
export const PICTOGRAMMES_CHIFFRES = {
	// A clock
	temps: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 6.5V12l3.5 2.5',
	// A calendar
	calendrier: 'M3.5 6h17v14.5h-17ZM3.5 10.5h17M8 3v5M16 3v5',
	// Two heads and shoulders
	monde:
		'M12.2 7.5a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0ZM2.5 20.5c0-4.4 2.6-7 6.5-7s6.5 2.6 6.5 7M15.5 4.8a3 3 0 0 1 0 5.6M17.5 14.2c2.6.8 4 3 4 6.3',
	// A coin
	cout: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM15.5 8.2a4.8 4.8 0 1 0 0 7.6M6.8 10.8h6M6.8 13.2h6',
	// Steps
	marche: 'M2.5 20.5h5v-5h5v-5h5v-5h4',
	// A house with a flag
	mairie: 'M4 20.5v-9l8-5 8 5v9ZM10 20.5v-5h4v5M12 6.5v-4h3.5v2H12',
	// A path with stations
	etapes:
		'M8 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM21 18.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM8 5.5h8.5a3.2 3.2 0 0 1 0 6.5h-9a3.25 3.25 0 0 0 0 6.5H16',
	// A speech bubble
	recit: 'M3.5 4.5h17v11.5H11l-4.5 4v-4h-3ZM8 8.5h8M8 12h5',
} as const;

export type PictoChiffre = keyof typeof PICTOGRAMMES_CHIFFRES;
