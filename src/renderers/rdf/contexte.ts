/** The closed context of our JSON-LD: written in each file, so that nothing is fetched to read it. */

import type { Noeud } from '../../core/donnees/noeud.ts';
import {
	PREFIXES,
	sensOf,
	TERMES,
	TERMES_CATALOGUE,
	type Terme,
	TYPES_DE_VALEUR,
} from '../../core/donnees/termes.ts';

type Entree = string | Record<string, string | null>;
export type Contexte = Readonly<Record<string, Entree>>;

/** What is of schema.org and in French needs no line: a context with these two says it. */
const FOND = { '@vocab': PREFIXES.schema, '@language': 'fr' } as const;

function entreeOf(terme: Terme): Entree | undefined {
	const { court, genre } = sensOf(terme);
	const id: Record<string, string | null> = court ? { '@id': court } : {};
	if (genre === 'lien') return { ...id, '@type': '@id' };
	if (genre === 'code') return { ...id, '@language': null };
	const type = TYPES_DE_VALEUR[genre];
	if (type) return { ...id, '@type': type };
	return court;
}

/** The prefixes that a line, or the name of a class, begins with. */
const prefixesOf = (noms: readonly string[]): string[] =>
	noms.flatMap((nom) => {
		const prefixe = /^([a-z]+):/.exec(nom)?.[1];
		return prefixe && Object.hasOwn(PREFIXES, prefixe) ? [prefixe] : [];
	});

function contexteOf(termes: Iterable<Terme>, types: Iterable<string>): Contexte {
	const lignes = [...termes].flatMap((terme) => {
		const entree = entreeOf(terme);
		return entree === undefined ? [] : [[terme, entree] as const];
	});
	const noms = lignes.flatMap(([, entree]) =>
		typeof entree === 'string' ? [entree] : Object.values(entree).filter((v) => v !== null),
	);
	const prefixes = [...new Set(prefixesOf([...noms, ...types]))].sort();
	return {
		...FOND,
		...Object.fromEntries(prefixes.map((p) => [p, PREFIXES[p as keyof typeof PREFIXES]])),
		...Object.fromEntries(lignes),
	};
}

/** The contexts of files: of everything, of the catalogue of files. */
export const CONTEXTE = contexteOf(Object.keys(TERMES) as Terme[], ['skos:', 'igeo:']);

export const CONTEXTE_CATALOGUE = contexteOf(Object.keys(TERMES_CATALOGUE) as Terme[], []);

/** The same with what one thing needs, and no more: pages carry it. */
export function contexteDe(noeud: Noeud): Contexte {
	const termes = new Set<Terme>();
	const types = new Set<string>();
	const visit = (valeur: unknown): void => {
		if (Array.isArray(valeur)) for (const element of valeur) visit(element);
		else if (typeof valeur === 'object' && valeur !== null)
			for (const [cle, dedans] of Object.entries(valeur)) {
				if (cle === '@type') for (const type of dedans as string[]) types.add(type);
				else if (!cle.startsWith('@')) termes.add(cle as Terme);
				visit(dedans);
			}
	};
	visit(noeud);
	return contexteOf([...termes].sort(), types);
}
