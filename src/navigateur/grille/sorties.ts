/** What leaves the page: a table for a spreadsheet, a text to edit. Loaded on demand. */
import { writeCsv } from '../../core/formats/csv.ts';
import type { Feuille } from '../../core/grille/reponses.ts';
import type { GrilleLue } from './grille-lue.ts';
import { nameFeuille } from './mots.ts';

const COLONNES = [
	'Domaine',
	'Numéro',
	'Identifiant',
	'Critère',
	'Qui',
	'Date',
	'Niveau',
	'Ce niveau',
	'Vu',
];

/** A line for each criterion and each person. */
export function writeReponses(grille: GrilleLue, feuilles: readonly Feuille[]): string {
	const dimensionOf = new Map(
		grille.dimensions.flatMap(({ titre, criteres }) => criteres.map((id) => [id, titre] as const)),
	);
	const lignes = grille.criteres.flatMap(({ id, numero, titre, niveaux }) =>
		feuilles.map((feuille, rang) => {
			const { niveau, constat = '' } = feuille.reponses[id] ?? {};
			return [
				...[dimensionOf.get(id) ?? '', numero, id, titre],
				...[nameFeuille(feuille, rang), feuille.date],
				...[niveau ?? '', niveau ? (niveaux[niveau - 1] ?? '') : '', constat],
			];
		}),
	);
	return writeCsv([COLONNES, ...lignes]);
}
