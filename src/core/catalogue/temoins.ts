import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { type Fiche, type FicheOf, type FichesParFamille, listFiches } from './catalogue.ts';

/** The sheets that tell how another one was tried, by the ref of that one. */
export function indexTemoins(fiches: FichesParFamille): Map<string, Fiche[]> {
	const temoins = new Map<string, Fiche[]>();
	for (const fiche of listFiches(fiches))
		for (const ref of new Set(essaisDe(fiche)))
			temoins.set(ref, [...(temoins.get(ref) ?? []), fiche]);
	return temoins;
}

const essaisDe = <F extends Famille>({ famille, donnees }: FicheOf<F>): readonly string[] =>
	definitionOf(famille).temoignage?.essaisOf(donnees) ?? [];
