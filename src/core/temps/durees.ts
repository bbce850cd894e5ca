/** Lengths of time: compared, summed and said in French. */
import type { Unite } from '../schema/champs.ts';

export interface Duree {
	min: number;
	max?: number | undefined;
	unite: Unite;
}

/**
 * Minutes of work in each unit: a day is 7 hours of presence, a week 5 days, a month 20 days, a year
 * 220 days. A convention of this project, said on the page of the schema, to compare durations only.
 */
const MINUTES: Record<Unite, number> = {
	minute: 1,
	heure: 60,
	jour: 7 * 60,
	semaine: 5 * 7 * 60,
	mois: 20 * 7 * 60,
	annee: 220 * 7 * 60,
};

/** Shortest and longest. */
export interface Plage {
	min: number;
	max: number;
}

/** In minutes. */
export function toMinutes(duree: Duree): Plage {
	const unite = MINUTES[duree.unite];
	return { min: duree.min * unite, max: (duree.max ?? duree.min) * unite };
}

export function sumPlages(plages: readonly Plage[]): Plage {
	return plages.reduce((somme, p) => ({ min: somme.min + p.min, max: somme.max + p.max }), {
		min: 0,
		max: 0,
	});
}

/** Two months say when it will be ready, not how many hours of work it takes. */
export const isTravail = ({ unite }: Duree): boolean => ['minute', 'heure', 'jour'].includes(unite);

const NOMS: Record<Unite, [string, string]> = {
	minute: ['minute', 'minutes'],
	heure: ['heure', 'heures'],
	jour: ['jour', 'jours'],
	semaine: ['semaine', 'semaines'],
	mois: ['mois', 'mois'],
	annee: ['an', 'ans'],
};

/**
 * « 2 heures », « 4 à 8 jours », « une demi-journée à 1 jour »; parts of an hour, and minutes from two hours
 * on, as a clock says them: « 1 h 30 à 2 heures ».
 */
export function sayDuree(duree: Duree): string {
	const { min, max = min, unite } = duree;
	const entieres = Number.isInteger(min) && Number.isInteger(max);
	if ((unite === 'minute' && max >= 120) || (unite === 'heure' && !entieres))
		return sayPlageMinutes(toMinutes(duree));
	const fin = isDemiJournee(max, unite)
		? DEMI_JOURNEE
		: `${sayNombre(max)}\u00a0${NOMS[unite][max >= 2 ? 1 : 0]}`;
	if (min === max) return fin;
	return `${isDemiJournee(min, unite) ? DEMI_JOURNEE : sayNombre(min)} à ${fin}`;
}

/** « 60 à 90 minutes, en 3 fois »: how long a step lasts, all its times together; undefined when nothing is known. */
export function sayDureeEtape({
	duree,
	fois,
}: {
	duree?: Duree | undefined;
	fois?: number | undefined;
}): string | undefined {
	const parts = [duree && sayDuree(duree), fois && `en ${fois}\u00a0fois`].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : undefined;
}

const DEMI_JOURNEE = 'une demi-journée';
const isDemiJournee = (nombre: number, unite: Unite): boolean => unite === 'jour' && nombre === 0.5;

/** A number as it is written in French: decimal comma, narrow no-break space between thousands. */
export function sayNombre(nombre: number): string {
	return NOMBRE.format(nombre);
}
const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** Minutes said as « 45 minutes », « 2 h 30 » or « 12 heures ». */
export function sayMinutes(minutes: number): string {
	if (minutes < 60) return `${sayNombre(minutes)}\u00a0${minutes >= 2 ? 'minutes' : 'minute'}`;
	const entieres = Math.round(minutes);
	const heures = Math.floor(entieres / 60);
	const reste = entieres % 60;
	if (reste > 0) return `${sayNombre(heures)}\u00a0h\u00a0${String(reste).padStart(2, '0')}`;
	return `${sayNombre(heures)}\u00a0${heures >= 2 ? 'heures' : 'heure'}`;
}

/** « 5 à 8 heures », « 5 h 30 à 8 heures » */
export function sayPlageMinutes({ min, max }: Plage): string {
	if (min === max) return sayMinutes(max);
	const entieres = min % 60 === 0 && max % 60 === 0;
	return `${entieres ? sayNombre(min / 60) : sayMinutes(min)} à ${sayMinutes(max)}`;
}

/** Hours beyond which work is told in days of seven. */
const HEURES_MAX = 40;

/**
 * Work added up, in few words and round numbers: « 20 à 29 h », « 6 à 10 jours ». Undefined where a length is
 * no work (`isTravail`), or where none is given.
 */
export function sayTravail(durees: readonly (Duree | undefined)[]): string | undefined {
	const connues = durees.filter((duree) => duree !== undefined);
	if (connues.length === 0 || !connues.every(isTravail)) return undefined;
	const { min, max } = sumPlages(connues.map(toMinutes));
	const heures = max <= HEURES_MAX * MINUTES.heure;
	const unite = heures ? 'h' : 'jours';
	const [de, a] = [min, max].map((m) => Math.round(m / (heures ? MINUTES.heure : MINUTES.jour)));
	if (max < 2 * MINUTES.heure) return sayPlageMinutes({ min, max });
	return de === a ? `${a}\u00a0${unite}` : `${de} à ${a}\u00a0${unite}`;
}

export const TRANCHES = [
	{ id: 'deux-heures', nom: '2 heures au plus', max: 120 },
	{ id: 'demi-journee', nom: 'Une demi-journée', max: 240 },
	{ id: 'journee', nom: 'Une journée', max: 480 },
	{ id: 'semaine', nom: 'Quelques jours', max: 5 * 420 },
	{ id: 'mois', nom: 'Quelques semaines', max: 3 * 20 * 420 },
	{ id: 'un-an', nom: 'Plusieurs mois, un an au plus', max: 12 * 20 * 420 },
	{ id: 'trois-ans', nom: 'Un à trois ans', max: 36 * 20 * 420 },
	{ id: 'plus', nom: 'Plus de trois ans', max: Number.POSITIVE_INFINITY },
] as const;

/** The class a duration falls in, by its longest value. */
export function trancheOf(duree: Duree): (typeof TRANCHES)[number] {
	const { max } = toMinutes(duree);
	return TRANCHES.find((t) => max <= t.max) ?? TRANCHES[7];
}

const UNITES_ECRITES: readonly [RegExp, Unite][] = [
	[/^min(?:ute)?s?$/, 'minute'],
	[/^h(?:eure)?s?$/, 'heure'],
	[/^j(?:our(?:nee)?)?s?$/, 'jour'],
	[/^sem(?:aine)?s?$/, 'semaine'],
	[/^mois$/, 'mois'],
	[/^ans?$|^annees?$/, 'annee'],
];

/** « 2 heures », « 30 min », « 1,5 à 2 jours », « une demi-journée »; undefined when it is not a length of time. */
export function parseDuree(texte: string): Duree | undefined {
	const dit = texte
		.trim()
		.toLowerCase()
		.replace(/^(?:une )?demi-journée$/, '0,5 jour')
		.replace(/^une? /, '1 ');
	const m = /^(\d+(?:[.,]\d+)?)(?:\s*(?:à|-|–|ou)\s*(\d+(?:[.,]\d+)?))?\s*(\p{L}+)\.?$/u.exec(
		dit.replace(/\s+/gu, ' '),
	);
	if (!m) return undefined;
	const ecrite = (m[3] ?? '').normalize('NFD').replace(/\p{M}/gu, '');
	const unite = UNITES_ECRITES.find(([motif]) => motif.test(ecrite))?.[1];
	const nombre = (t: string): number => Number(t.replace(',', '.'));
	if (!unite) return undefined;
	const min = nombre(m[1] ?? '');
	return m[2] === undefined ? { min, unite } : { min, max: nombre(m[2]), unite };
}
