/** Which sheets have which value of which facet, as the engine knows it: to count among answers that it did not give. */
import type { Choix, Nombres } from '../listes/reglages.ts';

/** For each facet and value, the numbers of its sheets. */
export type Valeurs = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

/** For each facet and value, how many of the answers it would keep, its own facet set aside. */
export function countValeurs(valeurs: Valeurs, numeros: Iterable<number>, choix: Choix): Nombres {
	const tous = [...numeros];
	return Object.fromEntries(
		[...valeurs].map(([facette, siennes]) => {
			const reste = tous.filter((n) => isChoisi(valeurs, n, choix, facette));
			return [
				facette,
				Object.fromEntries(
					[...siennes].map(([valeur, fiches]) => [
						valeur,
						reste.filter((n) => fiches.has(n)).length,
					]),
				),
			];
		}),
	);
}

/** Whether a sheet has one of the values ticked in every facet, one of them set aside. */
const isChoisi = (valeurs: Valeurs, numero: number, choix: Choix, sauf: string): boolean =>
	Object.entries(choix).every(
		([facette, cochees]) =>
			facette === sauf ||
			cochees.length === 0 ||
			cochees.some((valeur) => valeurs.get(facette)?.get(valeur)?.has(numero)),
	);
