/** The run sheet in words: the same in the page and in the browser. */
import { type Deroule, JOURNEE, type LigneDeroule, splitHeure } from '../../core/temps/deroule.ts';
import { sayMinutes } from '../../core/temps/durees.ts';

/** « 18 h 30 », « 1 h 00 (le lendemain) » */
export function sayHeure(minutes: number): string {
	const { jours, heures, reste } = splitHeure(minutes);
	const quand = jours === 0 ? '' : jours === 1 ? ' (le lendemain)' : ` (${jours}\u00a0jours après)`;
	return `${heures}\u00a0h\u00a0${String(reste).padStart(2, '0')}${quand}`;
}

/** « 18 h 30 – 18 h 45 », « vers 19 h 00 » when the duration is to be fixed or a step before had none. */
export function sayHoraire({ debut, fin, duree, estime }: LigneDeroule): string {
	const vers = estime ? 'vers ' : '';
	if (duree === undefined) return `${vers || 'à partir de '}${sayHeure(debut)}`;
	return `${vers}${sayHeure(debut)}\u00a0– ${sayHeure(fin)}`;
}

export function sayDureeLigne({ duree }: LigneDeroule): string {
	return duree === undefined ? 'durée à fixer' : sayMinutes(duree);
}

/** « De 18 h 30 à 20 h 45, soit 2 h 15 en tout. » */
export function saySeance(deroule: Deroule, debut: number): string {
	const { lignes, fin, total, estime } = deroule;
	if (lignes.length === 0) return 'Aucune étape ce jour-là.';
	const entre = `De ${sayHeure(debut)} à ${sayHeure(fin)}`;
	if (estime)
		return `${entre} au moins\u00a0: ${sayMinutes(total)}, sans compter les étapes dont la durée est à fixer.`;
	return `${entre}, soit ${sayMinutes(total)} en tout.`;
}

/** Longer than a day of presence: these steps are surely not done in one go. */
export const isTropLong = ({ total }: Deroule): boolean => total > JOURNEE;
