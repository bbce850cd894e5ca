import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesOutil } from './schema.ts';

/** Two supports would be one file; a cell beyond the columns of its table would be lost. */
export function supportsTenables({
	chemin,
	donnees,
	placeOf,
}: FicheLue<DonneesOutil>): Diagnostic[] {
	const supports = donnees.supports ?? [];
	const cles = supports.map(({ cle }) => cle);
	return supports.flatMap(({ cle, blocs }, i) => [
		...(cles.indexOf(cle) < i
			? [
					createDiagnostic(
						'entree-en-double',
						{ champ: 'supports', valeur: cle },
						chemin,
						placeOf('supports', i, 'cle'),
					),
				]
			: []),
		...blocs.flatMap(({ tableau }, j) =>
			(tableau?.remplies ?? []).flatMap((rang, k) => {
				const attendu = tableau?.colonnes.length ?? 0;
				if (rang.length <= attendu) return [];
				const place = ['supports', i, 'blocs', j, 'tableau', 'remplies', k, attendu];
				return [
					createDiagnostic(
						'cellule-en-trop',
						{ valeur: rang[attendu] ?? '', nombre: attendu },
						chemin,
						placeOf(...place),
					),
				];
			}),
		),
	]);
}
