/** Times written in a transcript, « [12:34] », that lead to a place of the recording. */

export interface Repere {
	/** In UTF-16 units, from the beginning of the text. */
	debut: number;
	/** After its last unit. */
	fin: number;
	/** From the beginning of the recording. */
	secondes: number;
}

const REPERE = /\[(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)\]/g;

export const findReperes = (texte: string): Repere[] =>
	[...texte.matchAll(REPERE)].map(
		({ index, 0: dit, 1: heures = '0', 2: minutes, 3: secondes }) => ({
			...{ debut: index, fin: index + dit.length },
			secondes: Number(heures) * 3600 + Number(minutes) * 60 + Number(secondes),
		}),
	);

/** The last time written before a position, or in the sentence that begins there; undefined when there is none. */
export const findSecondes = (texte: string, fin: number): number | undefined =>
	findReperes(texte).findLast((repere) => repere.debut < fin)?.secondes;

/** « 12:34 », « 1:02:03 »: as it is written in a transcript. */
export function sayRepere(secondes: number): string {
	const entieres = Math.max(0, Math.floor(secondes));
	const deux = (n: number): string => `${n}`.padStart(2, '0');
	const [heures, minutes] = [Math.floor(entieres / 3600), Math.floor(entieres / 60) % 60];
	const suite = deux(entieres % 60);
	return heures > 0 ? `${heures}:${deux(minutes)}:${suite}` : `${minutes}:${suite}`;
}
