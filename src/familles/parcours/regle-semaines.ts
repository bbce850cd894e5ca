import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesParcours } from './schema.ts';

/** A step ends after it begins; and either all have their weeks, or none: a calendar with holes would lie. */
export function semainesTenables({
	chemin,
	donnees: { etapes },
	placeOf,
}: FicheLue<DonneesParcours>): Diagnostic[] {
	const datees = etapes.filter(({ semaines }) => semaines).length;
	return etapes.flatMap(({ fiche, semaines }, i) => {
		const placeDe = (...champ: string[]) => placeOf('etapes', i, ...champ);
		if (!semaines)
			return datees > 0
				? [createDiagnostic('semaines-manquantes', { fiche }, chemin, placeDe('fiche'))]
				: [];
		return semaines.de > semaines.a
			? [
					createDiagnostic(
						'semaines-inversees',
						{ fiche, ...semaines },
						chemin,
						placeDe('semaines', 'a'),
					),
				]
			: [];
	});
}
