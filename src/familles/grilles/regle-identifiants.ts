import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesGrille } from './schema.ts';

/** Answers that were kept name a criterion by its identifier: two cannot share one, and one that was replaced never comes back. */
export function identifiants({ chemin, donnees, placeOf }: FicheLue<DonneesGrille>): Diagnostic[] {
	const dimensions = new Set<string>();
	const criteres = new Set<string>();
	return donnees.dimensions.flatMap((dimension, i) => [
		...take(dimensions, dimension.id, placeOf('dimensions', i, 'id')),
		...dimension.criteres.flatMap(({ id, remplace }, j) => [
			...take(criteres, id, placeOf('dimensions', i, 'criteres', j, 'id')),
			...(remplace
				? take(criteres, remplace, placeOf('dimensions', i, 'criteres', j, 'remplace'))
				: []),
		]),
	]);

	function take(vus: Set<string>, id: string, place: ReturnType<typeof placeOf>): Diagnostic[] {
		if (vus.has(id))
			return [
				createDiagnostic('entree-en-double', { champ: 'dimensions', valeur: id }, chemin, place),
			];
		vus.add(id);
		return [];
	}
}
