/** Places of a recording, as files write them: `00:01:20`, hours first. */

export const INSTANT = /^\d{2}:[0-5]\d:[0-5]\d$/;

export const isInstant = (valeur: string): boolean => INSTANT.test(valeur);

/** From the beginning of the recording. */
export function toSecondes(instant: string): number {
	const [heures = 0, minutes = 0, secondes = 0] = instant.split(':').map(Number);
	return heures * 3600 + minutes * 60 + secondes;
}

/** « 18 min 4 s », « 45 s », « 1 h 02 min »: how long a recording lasts. */
export function sayLongueur(secondes: number): string {
	const [heures, minutes, reste] = [
		Math.floor(secondes / 3600),
		Math.floor(secondes / 60) % 60,
		secondes % 60,
	];
	if (heures > 0) return `${heures}\u00a0h\u00a0${`${minutes}`.padStart(2, '0')}\u00a0min`;
	return [minutes > 0 && `${minutes}\u00a0min`, (reste > 0 || minutes === 0) && `${reste}\u00a0s`]
		.filter(Boolean)
		.join(' ');
}
