/** The settings of a run sheet in an address: `?debut=20:00&durees=courtes&pause-4=10&autre-jour=5`. */
import { parseHeure } from '../../core/temps/deroule.ts';

/** The longest pause, in minutes. */
const PAUSE_MAX = 240;

/** What an address says of a run sheet. It comes from anyone: only times, dates and small numbers are taken. */
export interface AdresseDeroule {
	/** `HH:MM`; nothing when it is not a time. */
	debut: string | undefined;
	/** `AAAA-MM-JJ` as it is written: the field that takes it refuses what is no date. */
	date: string;
	durees: 'courtes' | 'longues';
	/** Numbers of the steps left for another day; nothing when it does not say. */
	ailleurs: string[] | undefined;
	/** Minutes of pause after a step, by the name of its field. */
	pauseOf: (nom: string) => number;
	/** It sets what the page folds. */
	detaillee: boolean;
}

export function parseAdresse(recherche: string): AdresseDeroule {
	const params = new URLSearchParams(recherche);
	const debut = params.get('debut') ?? '';
	return {
		debut: parseHeure(debut) === undefined ? undefined : debut.padStart(5, '0'),
		date: params.get('date') ?? '',
		durees: params.get('durees') === 'courtes' ? 'courtes' : 'longues',
		ailleurs: params.has('autre-jour') ? params.getAll('autre-jour') : undefined,
		pauseOf: (nom) => toPause(params.get(nom)),
		detaillee: recherche.includes('autre-jour=') || recherche.includes('pause-'),
	};
}

/** What is set, as a person sees it. */
export interface ReglagesEcrits {
	/** Nothing when it is the start that the page proposes. */
	debut: string | undefined;
	date: string;
	durees: 'courtes' | 'longues';
	pauses: readonly (readonly [nom: string, minutes: number])[];
	/** Nothing when it is what the page proposes. */
	ailleurs: readonly string[] | undefined;
}

/** The end of an address, from its question mark; empty when nothing differs from what is proposed. */
export function writeAdresse({ debut, date, durees, pauses, ailleurs }: ReglagesEcrits): string {
	const params = new URLSearchParams();
	if (debut !== undefined) params.set('debut', debut);
	if (durees === 'courtes') params.set('durees', durees);
	if (date) params.set('date', date);
	for (const [nom, minutes] of pauses) if (minutes > 0) params.set(nom, String(minutes));
	// Empty, it says that nothing is left for another day.
	const dites = ailleurs?.length === 0 ? [''] : (ailleurs ?? []);
	for (const valeur of dites) params.append('autre-jour', valeur);
	return params.size > 0 ? `?${params}`.replaceAll('%3A', ':') : '';
}

/** Whole minutes, no less than none and no more than a pause lasts. */
export function toPause(texte: string | null): number {
	const minutes = Math.round(Number(texte));
	return Number.isFinite(minutes) ? Math.min(Math.max(minutes, 0), PAUSE_MAX) : 0;
}
