/** Weeks counted from the start of something, and the days that they are once it has one. */
import { addJours, sayDate } from './dates.ts';

/** The first and the last; 1 is the first of all. */
export interface Semaines {
	de: number;
	a: number;
}

/** « semaine 3 », « semaines 1 et 2 », « semaines 4 à 7 » */
export function saySemaines({ de, a }: Semaines): string {
	if (de === a) return `semaine\u00a0${de}`;
	return `semaines\u00a0${de} ${a === de + 1 ? 'et' : 'à'}\u00a0${a}`;
}

const SEMAINE = 7;

/** The Monday of the week of a day. */
export const lundiOf = (jour: string): string =>
	addJours(jour, -((new Date(`${jour}T00:00:00Z`).getUTCDay() + 6) % SEMAINE));

/** The first Monday after a day. */
export const lundiSuivant = (jour: string): string => addJours(lundiOf(jour), SEMAINE);

/** From a Monday to a Sunday, both included. `debut`: the Monday of the first week. */
export const toJours = (debut: string, { de, a }: Semaines): { du: string; au: string } => ({
	du: addJours(debut, (de - 1) * SEMAINE),
	au: addJours(debut, a * SEMAINE - 1),
});

export const dureeEnJours = ({ de, a }: Semaines): number => (a - de + 1) * SEMAINE;

/** « du 11 au 24 janvier 2027 », « du 28 décembre 2026 au 10 janvier 2027 » */
export function sayJours({ du, au }: { du: string; au: string }): string {
	const communs = du.slice(0, 7) === au.slice(0, 7) ? 2 : du.slice(0, 4) === au.slice(0, 4) ? 1 : 0;
	const mots = sayDate(du).split(' ');
	const debut = mots.slice(0, mots.length - communs).join('\u00a0');
	return `du\u00a0${debut} au\u00a0${sayDate(au)}`;
}
