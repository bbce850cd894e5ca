/** What to leave out of a day that is late: from what each session says of itself, the least that is enough. */
import { COUPER, RACCOURCIR, type SeanceMinutee } from './journee.ts';

export interface Mesure {
	/** Index of the session in its day. */
	seance: number;
	quoi: 'couper' | 'raccourcir';
	/** Minutes. */
	gain: number;
}

export interface Rattrapage {
	/** In the order of the day. */
	mesures: Mesure[];
	/** Minutes that nothing gains: the day ends so much later. */
	reste: number;
}

/** A minute of a session that one keeps is worth two of one that may be left out. */
const POIDS = { couper: 1, raccourcir: 2 } as const;

/**
 * `depuis`: the session that is about to begin, `retard` minutes late. What may be left out goes whole, what may be
 * shortened gives what it can, the nearest first: the meal comes sooner to its hour. Pauses and meals, and all that
 * is kept, lose nothing.
 */
export function findRattrapage(
	seances: readonly SeanceMinutee[],
	depuis: number,
	retard: number,
): Rattrapage {
	const aVenir = seances.flatMap((seance, i) => (i >= depuis ? [{ ...seance, i }] : []));
	const coupables = aVenir.filter(({ priorite }) => priorite === COUPER);
	const choix = listCoupes(coupables).map((coupes): Rattrapage => {
		const gagne = coupes.reduce((somme, { minutes }) => somme + minutes, 0);
		const { mesures, reste } = shorten(aVenir, Math.max(0, retard - gagne));
		return { mesures: [...coupes.map(toCoupe), ...mesures], reste };
	});
	const [meilleur = { mesures: [], reste: retard }] = choix.sort(compare);
	return { ...meilleur, mesures: meilleur.mesures.sort((a, b) => a.seance - b.seance) };
}

/** The length of each session once the measures are taken; 0 for one that is left out. */
export const applyRattrapage = (
	seances: readonly SeanceMinutee[],
	{ mesures }: Rattrapage,
): number[] =>
	seances.map(
		({ minutes }, i) => minutes - (mesures.find(({ seance }) => seance === i)?.gain ?? 0),
	);

type Seance = SeanceMinutee & { i: number };

const toCoupe = ({ i, minutes }: Seance): Mesure => ({
	...{ seance: i, quoi: 'couper' as const },
	gain: minutes,
});

/** One way to gain each number of minutes that cuts can gain, the one with the fewest of them. */
function listCoupes(coupables: readonly Seance[]): Seance[][] {
	const parGain = new Map<number, Seance[]>([[0, []]]);
	for (const seance of coupables)
		for (const [gain, coupes] of [...parGain]) {
			const connu = parGain.get(gain + seance.minutes);
			if (connu === undefined || connu.length > coupes.length + 1)
				parGain.set(gain + seance.minutes, [...coupes, seance]);
		}
	return [...parGain.values()];
}

function shorten(aVenir: readonly Seance[], retard: number): Rattrapage {
	let reste = retard;
	const mesures = aVenir.flatMap(({ i, priorite, minutes, minutes_min = minutes }): Mesure[] => {
		const gain = priorite === RACCOURCIR ? Math.min(reste, minutes - minutes_min) : 0;
		reste -= gain;
		return gain > 0 ? [{ seance: i, quoi: 'raccourcir', gain }] : [];
	});
	return { mesures, reste };
}

/** Late the least, then losing the least, then changing the fewest sessions. */
const compare = (a: Rattrapage, b: Rattrapage): number =>
	a.reste - b.reste || weigh(a) - weigh(b) || a.mesures.length - b.mesures.length;

const weigh = ({ mesures }: Rattrapage): number =>
	mesures.reduce((somme, { quoi, gain }) => somme + POIDS[quoi] * gain, 0);
