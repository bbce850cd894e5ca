/** Days of the calendar, as files write them. */

const JOURS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `2024`, `2024-03` or `2024-03-15` exists in the calendar. */
export function isDate(valeur: string): boolean {
	const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(valeur);
	if (!m) return false;
	const [annee, mois, jour] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
	if (annee < 1800 || annee > 2200 || mois < 1 || mois > 12 || jour < 1) return false;
	const bissextile = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
	return jour <= (mois === 2 && !bissextile ? 28 : (JOURS[mois - 1] ?? 0));
}
