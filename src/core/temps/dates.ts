/** Days of the calendar, as files write them and as people say them. */

const JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const ANNEE = String.raw`(?:(?:18|19|20|21)\d{2}|2200)`;
const BISSEXTILE = '(?:(?:18|19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)';
/** The same days as `isDate`, for those who only have a pattern to judge by. */
export const MOTIF_DATE = `^(?:${[
	`${ANNEE}(?:-(?:0[1-9]|1[0-2]))?`,
	`${ANNEE}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
	`${ANNEE}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
	`${ANNEE}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
	`${BISSEXTILE}-02-29`,
].join('|')})$`;

/** Whether `2024`, `2024-03` or `2024-03-15` exists in the calendar. */
export function isDate(valeur: string): boolean {
	const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(valeur);
	if (!m) return false;
	const [annee, mois, jour] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
	if (annee < 1800 || annee > 2200 || mois < 1 || mois > 12 || jour < 1) return false;
	const bissextile = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
	return jour <= (mois === 2 && !bissextile ? 28 : (JOURS[mois - 1] ?? 0));
}

/** The day that comes so many days after: `2027-03-30`. */
export function addJours(jour: string, nombre: number): string {
	const quand = new Date(`${jour}T00:00:00Z`);
	quand.setUTCDate(quand.getUTCDate() + nombre);
	return quand.toISOString().slice(0, 10);
}

const dateFr = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', year: 'numeric', ...options });
const DATES = {
	annee: dateFr({}),
	mois: dateFr({ month: 'long' }),
	jour: dateFr({ month: 'long', day: 'numeric' }),
};

/** « 15 mars 2026 », « mars 2026 » or « 2026 », as precisely as it was written. */
export function sayDate(iso: string): string {
	const [annee, mois, jour] = iso.slice(0, 10).split('-').map(Number);
	const quand = new Date(Date.UTC(annee ?? 0, (mois ?? 1) - 1, jour ?? 1));
	const format = jour !== undefined ? DATES.jour : mois !== undefined ? DATES.mois : DATES.annee;
	return format.format(quand).replace(/^1 /, '1er ');
}
