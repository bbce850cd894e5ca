/**
 * Answers to a grid: what one person, or one group, says of each criterion. A criterion is named by its
 * identifier, which never changes (familles/grilles/schema.ts).
 */

import { isObjet } from '../formats/objet.ts';

/** From the least to the most, as the grid describes them. */
export const NIVEAUX = [1, 2, 3, 4] as const;
export type Niveau = (typeof NIVEAUX)[number];

export interface Reponse {
	/** None: not answered, which is not the lowest. */
	niveau?: Niveau;
	/** What was seen, for all to read. */
	constat?: string;
	/** For the person who writes it: it goes in no file but that of all one has. */
	prive?: string;
}

/** What one person or one group answered, one day. */
export interface Feuille {
	qui: string;
	/** `2026-11-30`. */
	date: string;
	reponses: Record<string, Reponse>;
}

/** What the answers need to know of a criterion. */
export interface Critere {
	id: string;
	titre: string;
	/** The identifier of the one it takes the place of. */
	remplace?: string;
}

export const QUI_MAX = 80;
export const CONSTAT_MAX = 2000;

export const isNiveau = (valeur: unknown): valeur is Niveau =>
	(NIVEAUX as readonly unknown[]).includes(valeur);

const toTexte = (valeur: unknown, max: number): string =>
	typeof valeur === 'string' ? valeur.toWellFormed().trim().slice(0, max) : '';

function parseReponse(valeur: unknown): Reponse | undefined {
	if (!isObjet(valeur)) return undefined;
	const constat = toTexte(valeur.constat, CONSTAT_MAX);
	const prive = toTexte(valeur.prive, CONSTAT_MAX);
	const reponse = {
		...(isNiveau(valeur.niveau) ? { niveau: valeur.niveau } : {}),
		...(constat ? { constat } : {}),
		...(prive ? { prive } : {}),
	};
	return Object.keys(reponse).length > 0 ? reponse : undefined;
}

/** What can be read of a value from elsewhere; undefined when it is no set of answers. */
export function parseFeuille(valeur: unknown): Feuille | undefined {
	if (!isObjet(valeur) || !isObjet(valeur.reponses)) return undefined;
	const reponses = Object.entries(valeur.reponses).flatMap(([id, brute]) => {
		const reponse = parseReponse(brute);
		return reponse ? [[id, reponse] as const] : [];
	});
	const date = toTexte(valeur.date, 10);
	return {
		qui: toTexte(valeur.qui, QUI_MAX),
		date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
		reponses: Object.fromEntries(reponses),
	};
}

/** How many criteria of the grid have a level. */
export const countReponses = ({ reponses }: Feuille, criteres: readonly Critere[]): number =>
	criteres.filter(({ id }) => reponses[id]?.niveau !== undefined).length;

/** Nothing was answered nor written. */
export const isVierge = ({ reponses }: Feuille): boolean => Object.keys(reponses).length === 0;

/**
 * The same answers, under the identifiers of today: what was said of a criterion that was replaced is said of
 * the one that replaces it. What the grid no longer asks stays, under its name.
 */
export function renameReponses(feuille: Feuille, criteres: readonly Critere[]): Feuille {
	const reponses = { ...feuille.reponses };
	for (const { id, remplace } of criteres) {
		const ancienne = remplace === undefined ? undefined : reponses[remplace];
		if (remplace === undefined || ancienne === undefined || reponses[id]) continue;
		reponses[id] = ancienne;
		delete reponses[remplace];
	}
	return { ...feuille, reponses };
}

/** The same answers without what is for their author alone. */
export function withoutPrive(feuille: Feuille): Feuille {
	const reponses = Object.entries(feuille.reponses).flatMap(([id, { prive: _, ...dite }]) =>
		Object.keys(dite).length > 0 ? [[id, dite] as const] : [],
	);
	return { ...feuille, reponses: Object.fromEntries(reponses) };
}
