/** The file of answers: what is given to the group, and what is kept from one year to the next. */
import {
	type Critere,
	type Feuille,
	isVierge,
	parseFeuille,
	renameReponses,
	withoutPrive,
} from './reponses.ts';

const FORMAT = 'impulser-grille';
/** A file made by a newer page is refused: what it holds more would be lost. */
export const VERSION = 1;
/** In one file: a village meeting, several times over. */
const FEUILLES_MAX = 200;

export interface GrilleNommee {
	id: string;
	titre: string;
	criteres: readonly Critere[];
}

/** What a file holds, under the identifiers of today; or why nothing was taken from it, in French. */
export type Lecture =
	| {
			feuilles: Feuille[];
			inconnus: string[];
			/** All that someone had, their own answers first. */
			tout?: true;
	  }
	| { refus: string };

const INTACT = 'Rien n’a changé ici.';

/** The text of a file that holds these sets of answers; `prive`: private notes too. */
export function writeFichier(
	{ id, titre }: GrilleNommee,
	feuilles: readonly Feuille[],
	prive: boolean,
): string {
	const donnees = {
		format: FORMAT,
		version: VERSION,
		grille: id,
		titre,
		...(prive ? { tout: true } : {}),
		feuilles: prive ? feuilles : feuilles.map(withoutPrive),
	};
	return `${JSON.stringify(donnees, null, '\t')}\n`;
}

/** Reads the text of a file of answers to this grid; `inconnus`: criteria that the grid does not have. */
export function readFichier(texte: string, grille: GrilleNommee): Lecture {
	const lu = parseJson(texte);
	if (lu === undefined)
		return { refus: `Ce fichier n’est pas un fichier de réponses, ou il est abîmé. ${INTACT}` };
	if (lu.format !== FORMAT || typeof lu.version !== 'number' || !Array.isArray(lu.feuilles))
		return { refus: `Ce fichier n’est pas un fichier de réponses à une grille. ${INTACT}` };
	if (lu.version > VERSION)
		return {
			refus: `Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. ${INTACT}`,
		};
	if (lu.grille !== grille.id) {
		const autre = typeof lu.titre === 'string' && lu.titre ? `, «\u00a0${lu.titre}\u00a0»` : '';
		return { refus: `Ces réponses sont celles d’une autre grille${autre}. ${INTACT}` };
	}
	const feuilles = lu.feuilles
		.slice(0, FEUILLES_MAX)
		.flatMap((brute) => parseFeuille(brute) ?? [])
		.map((feuille) => renameReponses(feuille, grille.criteres))
		.filter((feuille) => !isVierge(feuille));
	if (feuilles.length === 0) return { refus: `Ce fichier ne contient aucune réponse. ${INTACT}` };
	return {
		feuilles,
		inconnus: listInconnus(feuilles, grille.criteres),
		...(lu.tout === true ? { tout: true } : {}),
	};
}

function parseJson(texte: string): Record<string, unknown> | undefined {
	try {
		const lu: unknown = JSON.parse(texte.replace(/^\ufeff/, ''));
		return typeof lu === 'object' && lu !== null ? (lu as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}

function listInconnus(feuilles: readonly Feuille[], criteres: readonly Critere[]): string[] {
	const connus = new Set(criteres.map(({ id }) => id));
	return [...new Set(feuilles.flatMap(({ reponses }) => Object.keys(reponses)))].filter(
		(id) => !connus.has(id),
	);
}

/** What became of sets of answers that were brought. */
export interface Ajout {
	feuilles: Feuille[];
	/** Names that were there already with other answers: both are kept. */
	homonymes: string[];
	/** How many were already there, the same. */
	deja: number;
}

/** Joins sets of answers to those one has (`mienne`: one's own, which stay apart): what is there already is not counted twice, nothing is written over. */
export function addFeuilles(
	presentes: readonly Feuille[],
	nouvelles: readonly Feuille[],
	mienne?: Feuille,
): Ajout {
	const feuilles = mienne ? [mienne, ...presentes] : [...presentes];
	const homonymes: string[] = [];
	let deja = 0;
	for (const feuille of nouvelles) {
		const texte = keyOf(feuille);
		// Without a name, the same levels may be those of two people.
		const connue = feuille.qui !== '' && feuilles.some((presente) => keyOf(presente) === texte);
		if (connue) deja += 1;
		else {
			if (feuille.qui && feuilles.some(({ qui }) => qui === feuille.qui))
				homonymes.push(feuille.qui);
			feuilles.push(feuille);
		}
	}
	return { feuilles: mienne ? feuilles.slice(1) : feuilles, homonymes, deja };
}

/** The same answers of the same person the same day, whatever the order in which they were given. */
function keyOf({ qui, date, reponses }: Feuille): string {
	const triees = Object.entries(reponses).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([
		qui,
		date,
		triees.map(([id, { niveau, constat }]) => [id, niveau, constat]),
	]);
}
