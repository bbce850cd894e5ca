/** The orders in which papers are read that are not those of their pages, by the places of their parts in the file. */

/** A leaflet: its file holds the cover, the flap and the back, then the three panels of the inside. */
export const LECTURE_PLAQUETTE = [0, 3, 4, 5, 1, 2];

/** Cards on a sheet: its file holds their fronts, then their backs. */
const CARTONS_PAR_FEUILLE = 4;

/** A deck: each card, front then back. */
export const lectureOfCartons = (nombre: number): number[] =>
	Array.from({ length: nombre }, (_, i) => {
		const debut = i - (i % CARTONS_PAR_FEUILLE);
		const surFeuille = Math.min(CARTONS_PAR_FEUILLE, nombre - debut);
		const devant = 2 * debut + (i - debut);
		return [devant, devant + surFeuille];
	}).flat();
