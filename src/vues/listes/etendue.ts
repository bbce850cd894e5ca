/** What a page of a list holds, in words. */
import { countPages, PAR_PAGE } from '../../core/pages/suites.ts';

/** « 33 fiches », or « Fiches 61 à 120 sur 1667 » on a page that goes on with a list. `rang`: from 1. */
export function sayEtendue(total: number, rang: number): string {
	if (rang === 1) return `${total} fiche${total > 1 ? 's' : ''}`;
	const debut = (rang - 1) * PAR_PAGE + 1;
	return `Fiches ${debut} à ${Math.min(total, rang * PAR_PAGE)} sur ${total}`;
}

/** « Outils, page 2 sur 28 » */
export const sayPage = (titre: string, total: number, rang: number): string =>
	`${titre}, page ${rang} sur ${countPages(total)}`;
