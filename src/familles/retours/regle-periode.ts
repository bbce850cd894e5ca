import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesRetour } from './schema.ts';

/** A retour cannot end before it began. */
export function periode({ chemin, donnees, placeOf }: FicheLue<DonneesRetour>): Diagnostic[] {
	const { debut, fin } = donnees.periode;
	if (fin === undefined || fin >= debut.slice(0, fin.length)) return [];
	return [createDiagnostic('periode-inversee', { debut, fin }, chemin, placeOf('periode', 'fin'))];
}
