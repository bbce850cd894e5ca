import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { sayDate } from '../temps/dates.ts';

/**
 * What has ended: duties, schemes and prices whose `perime_le` is before `jour` (`2026-12-31`). The day is
 * given, never read here: two builds of one content say the same. A month or a year ends with its last day.
 */
export const checkEcheances = ({ lectures }: Catalogue, jour: string): Diagnostic[] =>
	lectures.flatMap(({ chemin, renvois }) =>
		renvois.flatMap((renvoi) =>
			renvoi.genre === 'echeance' && renvoi.valeur < jour.slice(0, renvoi.valeur.length)
				? createDiagnostic(
						'echeance-passee',
						{ valeur: sayDate(renvoi.valeur) },
						chemin,
						renvoi.place,
					)
				: [],
		),
	);
