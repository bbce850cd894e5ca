import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import { departementOf, isSitue } from '../../core/france/situation.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesRetour } from './schema.ts';

/** The point of a retour falls in the département of its first commune. */
export function coordonnees({ chemin, donnees, placeOf }: FicheLue<DonneesRetour>): Diagnostic[] {
	const [commune = ''] = donnees.code_insee;
	const point = donnees.coordonnees;
	const departement = departementOf(commune);
	if (!point || isSitue(point, departement)) return [];
	const inversees = isSitue({ lat: point.lon, lon: point.lat }, departement);
	return [
		createDiagnostic(
			'coordonnees-hors-du-departement',
			{ ...point, commune, departement, inversees },
			chemin,
			placeOf('coordonnees'),
		),
	];
}
