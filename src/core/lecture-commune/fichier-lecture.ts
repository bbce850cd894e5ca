/** The file of a reading: what one reader gives the other. */
import { isObjet } from '../formats/objet.ts';
import { type Lecture, parseLecture } from './lecture.ts';

const FORMAT = 'impulser-lecture';
/** A file made by a newer page is refused: what it holds more would be lost. */
export const VERSION = 1;

const INTACT = 'Rien n’a changé ici.';

export const writeFichierLecture = (lecture: Lecture): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, ...lecture }, null, '\t')}\n`;

/** Whether a text is meant to be the file of a reading, however old or damaged. */
export const isFichierLecture = (texte: string): boolean =>
	/"format"\s*:\s*"impulser-lecture"/.test(texte.slice(0, 200));

/** The reading that the text of a file holds; or why none was taken from it, in French. */
export function readFichierLecture(texte: string): Lecture | { refus: string } {
	const lu = parseJson(texte);
	if (!isObjet(lu) || lu.format !== FORMAT || typeof lu.version !== 'number')
		return { refus: `Ce fichier n’est pas celui d’une lecture, ou il est abîmé. ${INTACT}` };
	if (lu.version > VERSION)
		return {
			refus: `Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. ${INTACT}`,
		};
	const lecture = parseLecture(lu);
	return lecture && lecture.textes.length > 0
		? lecture
		: { refus: `Ce fichier ne contient aucun texte à lire. ${INTACT}` };
}

function parseJson(texte: string): unknown {
	try {
		return JSON.parse(texte.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
