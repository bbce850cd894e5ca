/** The versions of a sheet, as its page tells them. */
import type { UneFiche } from '../../core/catalogue/catalogue.ts';
import { sayDate } from '../../core/temps/dates.ts';
import type { VueVersion } from '../../vues/fiche/version.ts';
import { findVersion } from './depot.ts';

/** The last first; one a day is enough, the last of that day. */
export function listVersions({ chemin, dates }: Pick<UneFiche, 'chemin' | 'dates'>): VueVersion[] {
	const jours = new Map<string, VueVersion>();
	for (const { date, commit } of dates?.versions ?? []) {
		const jour = date.slice(0, 10);
		const href = findVersion(chemin, commit);
		if (!jours.has(jour)) jours.set(jour, { dit: sayDate(jour), ...(href ? { href } : {}) });
	}
	return [...jours.values()];
}
