/** The commons in numbers, counted on its sheets: what its papers say of it. */
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { listCommunesCitees } from '../../core/pages/lieux.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';

export interface VueNombres {
	/** Those that have sheets, in the order in which readers meet them. */
	familles: { id: Famille; nom: string; texte: string; nombre: number }[];
	/** That a sheet names. */
	communes: number;
	/** Those that share their methods, by name. */
	structures: string[];
	/** ISO date of the last change of a sheet; none without history. */
	modification?: string;
}

export function countCommun(catalogue: Catalogue): VueNombres {
	const dates = listFiches(catalogue).flatMap((f) => f.dates?.modification ?? []);
	const modification = dates.sort().at(-1);
	return {
		familles: FAMILLES.map((id) => ({
			id,
			nom: nameFiches(id, catalogue[id].size),
			texte: NOMS_FAMILLES[id].accroche,
			nombre: catalogue[id].size,
		})).filter(({ nombre }) => nombre > 0),
		communes: listCommunesCitees(catalogue).length,
		structures: [...catalogue.structures.values()].map(({ donnees }) => donnees.nom),
		...(modification ? { modification } : {}),
	};
}

/** « outils » after a number; « outil » after one. */
function nameFiches(famille: Famille, nombre: number): string {
	const { plusieurs, genre } = NOMS_FAMILLES[famille];
	const nom = nombre > 1 ? plusieurs : genre;
	return nom.charAt(0).toLowerCase() + nom.slice(1);
}
