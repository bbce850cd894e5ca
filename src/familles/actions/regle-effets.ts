import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { Alentours, FicheLue } from '../definir.ts';
import type { DonneesAction } from './schema.ts';

/** Effects on the other axes: never on its own, each axis once. */
export function effets(
	{ chemin, donnees, placeOf }: FicheLue<DonneesAction>,
	{ axeOfObjectif }: Alentours,
): Diagnostic[] {
	const propre = axeOfObjectif(donnees.objectifs[0] ?? '');
	const vus = new Set<string>();
	return donnees.effets_sur_autres_axes.flatMap(({ axe }, i): Diagnostic[] => {
		const place = placeOf('effets_sur_autres_axes', i, 'axe');
		const double = vus.has(axe);
		vus.add(axe);
		if (axe === propre)
			return [createDiagnostic('effet-sur-son-propre-axe', { axe }, chemin, place)];
		return double ? [createDiagnostic('effet-en-double', { axe }, chemin, place)] : [];
	});
}
