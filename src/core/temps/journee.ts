/** A day of sessions that follow one another, pauses and meals counted. No words here. */

/** What becomes of a session when the day is late. */
export const GARDER = 1;
export const RACCOURCIR = 2;
export const COUPER = 3;

export interface SeanceMinutee {
	minutes: number;
	/** How short it may become. */
	minutes_min?: number | undefined;
	/** `GARDER`, `RACCOURCIR` or `COUPER`. */
	priorite: number;
}

/** Minutes since midnight. */
export interface Horaire {
	debut: number;
	fin: number;
}

/** When each begins and ends, one after the other; `durees`: in minutes. */
export function listHoraires(debut: number, durees: readonly number[]): Horaire[] {
	let heure = debut;
	return durees.map((duree) => {
		const horaire = { debut: heure, fin: heure + duree };
		heure = horaire.fin;
		return horaire;
	});
}
