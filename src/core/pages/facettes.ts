/** The filters of a list: each value of a facet has a page of its own. */
import { FAMILLES } from '../../familles/registre/ids.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { FACETTES, type Facette } from '../catalogue/derives.ts';
import { GROUPES } from '../catalogue/groupes.ts';
import { TRANCHES } from '../temps/durees.ts';

/** The vocabulary that names the values of a facet, where there is one. */
export const VOCABULAIRES: Partial<Record<Facette, string>> = {
	phase: 'phases',
	public: 'publics',
	format: 'formats',
};

/** Every value a facet may take, in the order of its vocabulary. */
export function listValeurs(catalogue: Catalogue, facette: Facette): string[] {
	if (facette === 'type') return [...FAMILLES];
	if (facette === 'axe') return catalogue.axes.map(({ id }) => id);
	if (facette === 'duree') return TRANCHES.map(({ id }) => id);
	if (facette === 'groupe') return GROUPES.map(({ id }) => id);
	return [...(catalogue.vocabulaires.get(VOCABULAIRES[facette] ?? '')?.keys() ?? [])];
}

export interface FacetteComptee {
	id: Facette;
	valeurs: { id: string; nombre: number }[];
}

/** The facets of a list of sheets, given the values of each: those of a single value are left out. */
export function countFacettes(
	catalogue: Catalogue,
	fiches: readonly Readonly<Record<Facette, readonly string[]>>[],
): FacetteComptee[] {
	return FACETTES.map((id) => {
		const nombres = new Map<string, number>();
		for (const { [id]: valeurs } of fiches)
			for (const valeur of new Set(valeurs)) nombres.set(valeur, (nombres.get(valeur) ?? 0) + 1);
		return {
			id,
			valeurs: listValeurs(catalogue, id).flatMap((valeur) => {
				const nombre = nombres.get(valeur);
				return nombre === undefined ? [] : [{ id: valeur, nombre }];
			}),
		};
	}).filter(({ valeurs }) => valeurs.length > 1);
}
