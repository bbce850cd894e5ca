/** Reads files in a thread of its own, while the others read theirs. */
import { parseAnnexe, parseFiche } from '../../core/lecture/lecture.ts';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { isFamille } from '../../familles/registre/ids.ts';

/** The reading of one file, a sheet or a record. Never throws on bad input. */
export const parse = (fichier: Fichier): Lecture =>
	isFamille(fichier.collection) ? parseFiche(fichier) : parseAnnexe(fichier);

export default (fichiers: readonly Fichier[]): Lecture[] => fichiers.map(parse);
