/** The run sheet of a session: steps and a start time in, lines with their times out. No words here. */

import type { Unite } from '../schema/champs.ts';
import { type Duree, toMinutes } from './durees.ts';

export const MOMENTS = ['preparation', 'animation', 'suite'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What the run sheet needs of a step. Minutes; no `duree` when the sheet gives none. */
export interface EtapeDeroule {
	moment: Moment;
	duree?: { min: number; max: number };
	/** Does not fit in one day: counted in days or more, or longer than a day of work. */
	longue: boolean;
}

export interface Reglages {
	/** Minutes since midnight. */
	debut: number;
	/** Which end of a range counts. */
	durees: 'courtes' | 'longues';
	/** Minutes of pause after a step, by its index. */
	pauses?: ReadonlyMap<number, number>;
	/** Steps kept for another day, by index. */
	reportees?: ReadonlySet<number>;
}

export interface LigneDeroule {
	genre: 'etape' | 'pause';
	/** Index of the step, or of the step the pause follows. */
	etape: number;
	/** Minutes since midnight of the first day: 1500 is 1:00 the day after. */
	debut: number;
	fin: number;
	/** Absent when it is still to be fixed. */
	duree?: number;
	/** A step before has no duration: these times will move. */
	estime: boolean;
}

export interface Deroule {
	avant: number[];
	lignes: LigneDeroule[];
	plusieursJours: number[];
	reportees: number[];
	apres: number[];
	/** Minutes from the start to the end, pauses included. */
	total: number;
	fin: number;
	/** One step at least has no duration: the total is a minimum. */
	estime: boolean;
}

const JOUR = 24 * 60;
const SOIREE = 18 * 60 + 30;
const MATIN = 9 * 60;
const NUIT = 23 * 60;
/** Longest session that still makes an evening. */
const SOIREE_MAX = 4 * 60;
/** The day of presence of the project's convention (durees.ts). */
export const JOURNEE = 7 * 60;
const UNITES_MINUTEES: readonly Unite[] = ['minute', 'heure'];

interface EtapeRacontee {
	moment: Moment;
	duree?: Duree | undefined;
	fois?: number | undefined;
}

export function toEtapeDeroule({ moment, duree }: EtapeRacontee): EtapeDeroule {
	if (!duree) return { moment, longue: false };
	const minutes = toMinutes(duree);
	return { moment, duree: minutes, longue: !isMinute(duree) || minutes.max > JOURNEE };
}

const isMinute = ({ unite }: Duree): boolean => UNITES_MINUTEES.includes(unite);

/**
 * A step of the session that is done several times, as so many steps; any other one alone. The minutes are
 * whole, and add up to those of the step: 100 minutes in three times are 33, 34 and 33. What is counted in
 * days is not divided: nobody holds it to the minute.
 */
export function splitFois(etape: EtapeRacontee): EtapeDeroule[] {
	const { moment, duree, fois = 1 } = etape;
	const entiere = toEtapeDeroule(etape);
	if (moment !== 'animation' || fois === 1 || (duree && !isMinute(duree))) return [entiere];
	return Array.from({ length: fois }, (_, i) => {
		if (!entiere.duree) return entiere;
		const shareOf = (total: number): number =>
			Math.round((total * (i + 1)) / fois) - Math.round((total * i) / fois);
		const part = { min: shareOf(entiere.duree.min), max: shareOf(entiere.duree.max) };
		return { moment, duree: part, longue: part.max > JOURNEE };
	});
}

/** Whether these steps are enough for a run sheet: two that are timed and fit in one day. */
export const isMinutable = (etapes: readonly EtapeDeroule[]): boolean =>
	etapes.filter((e) => e.moment === 'animation' && isMinutee(e)).length >= 2;

const isMinutee = (etape: EtapeDeroule): boolean => etape.duree !== undefined && !etape.longue;

export function buildDeroule(etapes: readonly EtapeDeroule[], reglages: Reglages): Deroule {
	const indices = (fits: (e: EtapeDeroule, i: number) => boolean): number[] =>
		etapes.flatMap((e, i) => (fits(e, i) ? [i] : []));
	const reportee = (i: number): boolean => reglages.reportees?.has(i) ?? false;
	const seance = indices((e, i) => e.moment === 'animation' && !e.longue && !reportee(i));
	const lignes = buildLignes(etapes, seance, reglages);
	const fin = lignes.at(-1)?.fin ?? reglages.debut;
	return {
		avant: indices((e) => e.moment === 'preparation'),
		lignes,
		plusieursJours: indices((e) => e.moment === 'animation' && e.longue),
		reportees: indices((e, i) => e.moment === 'animation' && !e.longue && reportee(i)),
		apres: indices((e) => e.moment === 'suite'),
		total: fin - reglages.debut,
		fin,
		estime: lignes.some((l) => l.genre === 'etape' && l.duree === undefined),
	};
}

function buildLignes(
	etapes: readonly EtapeDeroule[],
	seance: readonly number[],
	{ debut, durees, pauses }: Reglages,
): LigneDeroule[] {
	const lignes: LigneDeroule[] = [];
	let heure = debut;
	let estime = false;
	const push = (genre: LigneDeroule['genre'], etape: number, duree: number | undefined): void => {
		const fin = heure + (duree ?? 0);
		const ligne = { genre, etape, debut: heure, fin, estime };
		lignes.push(duree === undefined ? ligne : { ...ligne, duree });
		heure = fin;
		estime ||= duree === undefined;
	};
	for (const [rang, i] of seance.entries()) {
		push('etape', i, etapes[i]?.duree?.[durees === 'courtes' ? 'min' : 'max']);
		const pause = pauses?.get(i) ?? 0;
		// A pause after the last step is the end of the session.
		if (pause > 0 && rang < seance.length - 1) push('pause', i, pause);
	}
	return lignes;
}

/** An evening when the longest durations fit in one, else a morning. */
export function proposeDebut(etapes: readonly EtapeDeroule[]): number {
	const { total } = buildDeroule(etapes, { debut: 0, durees: 'longues' });
	return total <= SOIREE_MAX ? SOIREE : MATIN;
}

/** Steps of the session that would end after eleven at night, with those that follow: for another day. */
export function proposeReportees(etapes: readonly EtapeDeroule[], debut: number): Set<number> {
	const { lignes } = buildDeroule(etapes, { debut, durees: 'longues' });
	const premiere = lignes.findIndex(({ fin }) => fin > NUIT);
	return new Set(premiere === -1 ? [] : lignes.slice(premiere).map(({ etape }) => etape));
}

/** The same hours as `parseHeure`, for those who only have a pattern. */
export const MOTIF_HEURE = '^ *(?:[01]?[0-9]|2[0-3]):[0-5][0-9] *$';

/** Minutes since midnight of « 18:30 »; nothing for what is not a time of the day. */
export function parseHeure(texte: string): number | undefined {
	const m = /^(\d{1,2}):(\d{2})$/.exec(texte.trim());
	const [heures, minutes] = [Number(m?.[1]), Number(m?.[2])];
	return m && heures < 24 && minutes < 60 ? heures * 60 + minutes : undefined;
}

/** « 18:30 », as inputs and addresses write it. */
export function toHeure(minutes: number): string {
	const { heures, reste } = splitHeure(minutes);
	return [heures, reste].map((n) => String(n).padStart(2, '0')).join(':');
}

/** Hour, minutes and number of days after the first, for a time counted from the first midnight. */
export function splitHeure(minutes: number): { jours: number; heures: number; reste: number } {
	const entieres = Math.round(minutes);
	const dansLeJour = ((entieres % JOUR) + JOUR) % JOUR;
	return {
		jours: Math.floor(entieres / JOUR),
		heures: Math.floor(dansLeJour / 60),
		reste: dansLeJour % 60,
	};
}
