/** What leaves the page: a table for a spreadsheet, a text to edit. Loaded on demand. */
import { unparse } from 'papaparse';
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

/** The rule of the library stops at a line break: « =1+1 », a line break, and it is let through. */
const FORMULE = /^[=+\-@\t\r\n]/;

/**
 * A line for each criterion and each person, as spreadsheets set in French read it: semicolons, UTF-8 with its
 * mark. What a spreadsheet would take for a formula stays text (OWASP, « CSV Injection »).
 */
export function writeCsv(grille: GrilleLue, feuilles: readonly Feuille[]): string {
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
	const texte = unparse([COLONNES, ...lignes], {
		delimiter: ';',
		newline: '\r\n',
		escapeFormulae: FORMULE,
	});
	return `\ufeff${texte}\r\n`;
}
