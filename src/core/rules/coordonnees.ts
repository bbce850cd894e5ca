import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { departementOf, isSitue } from '../france/situation.ts';
import type { ContexteRegle } from '../lecture/lecture.ts';
import type { DonneesRetour } from '../schema/index.ts';

/** The point of a retour falls in the département of its first commune. */
export function coordonnees({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (lecture.collection !== 'retours') return [];
	const donnees = lecture.donnees as DonneesRetour;
	const [commune = ''] = donnees.code_insee;
	const point = donnees.coordonnees;
	const departement = departementOf(commune);
	if (!point || isSitue(point, departement)) return [];
	const inverse = { lat: point.lon, lon: point.lat };
	return [
		createDiagnostic(
			'coordonnees-hors-du-departement',
			{
				...point,
				commune,
				departement,
				inversees: isSitue(inverse, departement),
			},
			lecture.chemin,
			placeOf('coordonnees'),
		),
	];
}
