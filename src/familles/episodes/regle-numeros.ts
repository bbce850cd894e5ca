import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { Alentours, FicheLue } from '../definir.ts';
import type { DonneesEpisode } from './schema.ts';

/** Two episodes of the series cannot have the same number: the second, in the order of the files, is told. */
export function numeros(
	{ chemin, donnees, placeOf }: FicheLue<DonneesEpisode>,
	{ fichesOf }: Alentours,
): Diagnostic[] {
	const { numero } = donnees;
	const soeurs = fichesOf('episodes') as readonly { chemin: string; donnees: DonneesEpisode }[];
	const premiere = soeurs.find((soeur) => soeur.donnees.numero === numero);
	return premiere === undefined || premiere.chemin === chemin
		? []
		: [
				createDiagnostic(
					'numero-en-double',
					{ numero, autre: premiere.chemin },
					chemin,
					placeOf('numero'),
				),
			];
}
