/** The programme of a training in words: the hour of each session, and what becomes of it when one is late. */
import { parseHeure } from '../../core/temps/deroule.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { COUPER, listHoraires, RACCOURCIR } from '../../core/temps/journee.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { type DonneesFormation, type Jour, NOMS_TYPES_SEANCE, type Seance } from './schema.ts';

export interface SeancePosee extends Seance {
	/** Minutes since midnight. */
	debut: number;
	fin: number;
}

export interface JourPose {
	titre: string;
	debut: number;
	fin: number;
	seances: SeancePosee[];
}

export function poseJour({ titre, debut: heure, seances }: Jour): JourPose {
	const debut = parseHeure(heure) ?? 0;
	const horaires = listHoraires(
		debut,
		seances.map(({ minutes }) => minutes),
	);
	const posees = seances.map((seance, i) => ({
		...seance,
		...(horaires[i] ?? { debut, fin: debut }),
	}));
	return { titre, debut, fin: horaires.at(-1)?.fin ?? debut, seances: posees };
}

export const poseJours = ({ jours }: DonneesFormation): JourPose[] => jours.map(poseJour);

/** « De 9 h 00 à 17 h 10 » */
export const sayJournee = ({ debut, fin }: JourPose): string =>
	`De ${sayHeure(debut)} à ${sayHeure(fin)}`;

/** « Jour 1. Écouter et comprendre »; the title alone where there is one day. */
export const nameJour = (jours: readonly JourPose[], i: number): string =>
	jours.length > 1 ? `Jour ${i + 1}. ${jours[i]?.titre}` : (jours[i]?.titre ?? '');

const REPOS: readonly string[] = ['pause', 'repas'];
export const isRepos = ({ type }: Pick<Seance, 'type'>): boolean => REPOS.includes(type);

/** Minutes of all the days, pauses and meals counted apart. */
export function sumTemps(jours: readonly JourPose[]): { total: number; repos: number } {
	const seances = jours.flatMap((jour) => jour.seances);
	const sum = (liste: readonly Seance[]): number =>
		liste.reduce((somme, { minutes }) => somme + minutes, 0);
	return { total: sum(seances), repos: sum(seances.filter(isRepos)) };
}

/** What becomes of it when the day is late. */
export function sayPriorite({ priorite, minutes_min }: Seance): string {
	if (priorite === COUPER) return 'Peut se couper';
	return priorite === RACCOURCIR && minutes_min
		? `${sayMinutes(minutes_min)} au moins`
		: 'On la garde';
}

export const ENTETES = ['Heure', 'Séance', 'Ce que l’on y gagne', 'En retard'];

export const toLigne = (seance: SeancePosee): string[] => [
	sayHeure(seance.debut),
	`${seance.titre}, ${sayMinutes(seance.minutes)}`,
	seance.but,
	sayPriorite(seance),
];

/** « 15 minutes, exercice » */
export const saySeance = ({ minutes, type }: Seance): string =>
	`${sayMinutes(minutes)}, ${NOMS_TYPES_SEANCE[type].toLowerCase()}`;
