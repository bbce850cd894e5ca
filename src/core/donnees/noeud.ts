/** A thing of the linked data, as JSON-LD tells it: what every form of them is written from. */
import type { Terme } from './termes.ts';

export type ValeurLiee = string | number | Noeud;

/** Never a blank node: each thing has an address, so that two sets of triples are compared as sets. */
export interface Noeud
	extends Readonly<Partial<Record<Terme, ValeurLiee | readonly ValeurLiee[]>>> {
	'@id': string;
	'@type'?: readonly string[];
}

/** What one would say of a thing: what is undefined or empty is not said. */
export type Proprietes = Readonly<
	Partial<Record<Terme, ValeurLiee | readonly ValeurLiee[] | undefined>>
>;

const isDit = (valeur: unknown): boolean =>
	valeur !== undefined && valeur !== '' && !(Array.isArray(valeur) && valeur.length === 0);

export function createNoeud(id: string, types: readonly string[], dits: Proprietes): Noeud {
	return {
		'@id': id,
		...(types.length > 0 ? { '@type': types } : {}),
		...Object.fromEntries(Object.entries(dits).filter(([, valeur]) => isDit(valeur))),
	};
}
