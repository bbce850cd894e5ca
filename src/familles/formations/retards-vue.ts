/** « Twenty minutes late: what is left out? », in words: for the page that computes, and for the paper that lists. */

import { sayMinutes } from '../../core/temps/durees.ts';
import { findRattrapage } from '../../core/temps/retard.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { nameMesures } from '../../vues/deroule/retard.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import type { JourPose } from './programme-vue.ts';

/** Minutes that the paper answers for. */
const RETARDS = [10, 20, 30];

interface Plage {
	debut: number;
	fin: number;
	/** What one does, for each of `RETARDS`. */
	reponses: string[];
}

/** By the session that is about to begin; those that answer the same are told once. */
export function listRetards(jour: JourPose): VueContenu {
	const plages: Plage[] = [];
	for (const [i, { debut }] of jour.seances.entries()) {
		if (i === 0) continue;
		const reponses = RETARDS.map((retard) => sayRattrapage(jour, i, retard));
		const derniere = plages.at(-1);
		if (derniere && derniere.reponses.join() === reponses.join()) derniere.fin = debut;
		else plages.push({ debut, fin: debut, reponses });
	}
	return {
		genre: 'tableau',
		legende: 'Si l’on est en retard',
		entetes: ['À l’heure de la séance', 'Retard', 'Ce que l’on fait'],
		lignes: plages.flatMap((plage) =>
			plage.reponses.map((reponse, i) => [sayPlage(plage), sayMinutes(RETARDS[i] ?? 0), reponse]),
		),
	};
}

const sayPlage = ({ debut, fin }: Plage): string =>
	debut === fin ? sayHeure(debut) : `${sayHeure(debut)} à ${sayHeure(fin)}`;

function sayRattrapage({ seances, fin }: JourPose, depuis: number, retard: number): string {
	const rattrapage = findRattrapage(seances, depuis, retard);
	const { reste } = rattrapage;
	const suite = reste > 0 ? [`finissez à ${sayHeure(fin + reste)}`] : [];
	const dits = [...nameMesures(seances, rattrapage), ...suite].join('\u00a0; ');
	return `${dits.charAt(0).toUpperCase() + dits.slice(1)}.`;
}
