/** Which sheets of a list fit the boxes ticked, how many each box would give, in which order they come. */
import type { Choix, Nombres } from './reglages.ts';

/** The values of a sheet, by facet. */
export type Facettes = ReadonlyMap<string, readonly string[]>;

/** Facets that a sheet fails: none, it is shown; one, it still counts for the other values of it. */
export const listEchecs = (facettes: Facettes, choix: Choix): string[] =>
	Object.entries(choix).flatMap(([facette, valeurs]) => {
		const siennes = facettes.get(facette) ?? [];
		return valeurs.some((v) => siennes.includes(v)) ? [] : [facette];
	});

/** For each facet and value, how many sheets it would give, its own facet set aside. */
export function countNombres(
	fiches: readonly Facettes[],
	noms: readonly string[],
	choix: Choix,
): Nombres {
	const nombres: Nombres = Object.fromEntries(noms.map((nom) => [nom, {}]));
	for (const facettes of fiches) {
		const echecs = listEchecs(facettes, choix);
		for (const nom of noms) {
			const comptes = nombres[nom];
			if (!comptes || !echecs.every((echec) => echec === nom)) continue;
			for (const valeur of facettes.get(nom) ?? []) comptes[valeur] = (comptes[valeur] ?? 0) + 1;
		}
	}
	return nombres;
}

/** Those that do not say what is compared come last, and those that say the same stay in their order. */
export function sortBy<T>(
	fiches: readonly T[],
	cleOf: (fiche: T) => string | null,
	sens: 'asc' | 'desc',
): T[] {
	const signe = sens === 'desc' ? -1 : 1;
	const rangOf = (fiche: T): number => {
		const cle = cleOf(fiche);
		return cle === null ? Number.POSITIVE_INFINITY : signe * Number(cle);
	};
	return [...fiches].sort((a, b) => compare(rangOf(a), rangOf(b)));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** « 3 fiches sur 12 ». */
export const sayCompte = (visibles: number, total: number): string =>
	`${visibles} fiche${visibles > 1 ? 's' : ''}${visibles < total ? ` sur ${total}` : ''}`;

/** On the button that leads from the filters back to the list: what waits there. */
export const sayTotal = (total: number): string =>
	total === 0 ? 'Aucune fiche' : total === 1 ? 'Voir la fiche' : `Voir les ${total} fiches`;
