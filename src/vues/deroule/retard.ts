/** What one does to catch up, in words: the same on paper, in the page and in the browser. */
import { sayMinutes } from '../../core/temps/durees.ts';
import type { Rattrapage } from '../../core/temps/retard.ts';
import { sayHeure } from './mots.ts';

/** « 15 », « 1 h 10 » */
const sayBref = (minutes: number): string => (minutes < 60 ? `${minutes}` : sayMinutes(minutes));

/** « couper « Choisir un outil », 15 minutes », « « Aller vers les gens » en 10 minutes ». */
export const nameMesures = (
	seances: readonly { titre: string; minutes: number }[],
	{ mesures }: Rattrapage,
): string[] =>
	mesures.flatMap(({ seance, quoi, gain }) => {
		const { titre = '', minutes = 0 } = seances[seance] ?? {};
		const nom = `«\u00a0${titre}\u00a0»`;
		return quoi === 'couper'
			? [`coupez ${nom} (${sayMinutes(gain)})`]
			: [`faites ${nom} en ${sayMinutes(minutes - gain)} au lieu de ${sayBref(minutes)}`];
	});

/** What one does, then when the day ends; `fin`: as it was planned, in minutes since midnight. */
export function sayReponse(
	seances: readonly { titre: string; minutes: number }[],
	rattrapage: Rattrapage,
	fin: number,
): string {
	const { reste } = rattrapage;
	const mesures = nameMesures(seances, rattrapage).join('\u00a0; ');
	const quoi = mesures && `${mesures.charAt(0).toUpperCase()}${mesures.slice(1)}. `;
	if (reste === 0) return `${quoi}Vous finirez à ${sayHeure(fin)}, comme prévu.`;
	const manque = quoi ? 'Cela ne suffit pas' : 'Rien de ce qui reste ne se coupe';
	return `${quoi}${manque}\u00a0: vous finirez à ${sayHeure(fin + reste)}. Dites-le au groupe, ou choisissez avec lui ce qui attendra.`;
}
