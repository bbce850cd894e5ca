/** The file of a filled exhibition: what a group keeps, and passes on, its pictures included. */
import { isObjet } from '../formats/objet.ts';
import { type Composition, isVide, parseComposition } from './composition.ts';

const FORMAT = 'impulser-exposition';
/** A file made by a newer page is refused: what it holds more would be lost. */
export const VERSION = 1;

const INTACT = 'Rien n’a changé ici.';

/** The pictures of a composition, by name, as addresses `data:`. */
export type Photos = Readonly<Record<string, string>>;

export interface FichierExposition {
	composition: Composition;
	photos: Photos;
}

export const writeFichierExposition = ({ composition, photos }: FichierExposition): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, composition, photos }, null, '\t')}\n`;

/** What the text of a file holds, for an exhibition among `connues`; or why nothing was taken from it, in French. */
export function readFichierExposition(
	texte: string,
	connues: readonly string[],
): FichierExposition | { refus: string } {
	const lu = parseJson(texte);
	if (!isObjet(lu) || lu.format !== FORMAT || typeof lu.version !== 'number')
		return { refus: `Ce fichier n’est pas une exposition remplie, ou il est abîmé. ${INTACT}` };
	if (lu.version > VERSION)
		return {
			refus: `Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. ${INTACT}`,
		};
	const composition = parseComposition(lu.composition);
	if (!composition || isVide(composition))
		return { refus: `Ce fichier ne contient rien à accrocher. ${INTACT}` };
	if (!connues.includes(composition.exposition))
		return {
			refus: `Ce fichier remplit une exposition que cette page ne connaît pas. ${INTACT}`,
		};
	return { composition, photos: readPhotos(lu.photos) };
}

const IMAGE = /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/;

const readPhotos = (lu: unknown): Photos =>
	Object.fromEntries(
		Object.entries(isObjet(lu) ? lu : {}).filter(
			(entree): entree is [string, string] =>
				typeof entree[1] === 'string' && IMAGE.test(entree[1]),
		),
	);

function parseJson(texte: string): unknown {
	try {
		return JSON.parse(texte.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
