/** The file of a guide: what a group keeps, and passes on. */
import { isObjet } from '../formats/objet.ts';
import { type Guide, parseGuide } from './guide.ts';

const FORMAT = 'impulser-guide';
/** A file made by a newer page is refused: what it holds more would be lost. */
export const VERSION = 1;

const INTACT = 'Rien n’a changé ici.';

export const writeFichierGuide = (guide: Guide): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, guide }, null, '\t')}\n`;

/** The guide that the text of a file holds; or why none was taken from it, in French. */
export function readFichierGuide(texte: string): Guide | { refus: string } {
	const lu = parseJson(texte);
	if (!isObjet(lu) || lu.format !== FORMAT || typeof lu.version !== 'number')
		return { refus: `Ce fichier n’est pas un guide d’entretien, ou il est abîmé. ${INTACT}` };
	if (lu.version > VERSION)
		return {
			refus: `Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. ${INTACT}`,
		};
	const guide = parseGuide(lu.guide);
	return guide && guide.lignes.length > 0
		? guide
		: { refus: `Ce fichier ne contient aucune question. ${INTACT}` };
}

function parseJson(texte: string): unknown {
	try {
		return JSON.parse(texte.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
