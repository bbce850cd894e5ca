/** The quotations of a reading, for a spreadsheet. */
import { writeCsv } from '../formats/csv.ts';
import type { Compte } from './comptes.ts';
import type { Lecture } from './lecture.ts';

const COLONNES = ['Thème', 'Dans', 'Ce qui a été dit', 'Entretien', 'Question', 'Marqué par'];

/** A row for each theme of each sentence. */
export function writeCitationsCsv(lecture: Lecture, comptes: readonly Compte[]): string {
	const intitules = new Map(lecture.textes.map(({ id, intitule }) => [id, intitule]));
	const noms = new Map(lecture.themes.map(({ id, nom }) => [id, nom]));
	const lignes = comptes.flatMap(({ theme, citations }) =>
		citations.map(({ dit, numero, texte, par }) => [
			...[theme.nom, noms.get(theme.parent ?? '') ?? '', dit, numero],
			...[intitules.get(texte) ?? '', par.filter((nom) => nom !== '').join(', ')],
		]),
	);
	return writeCsv([COLONNES, ...lignes]);
}
