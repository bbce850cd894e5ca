/** The orders a list of sheets may be read in. */

import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { toMinutes } from '../temps/durees.ts';
import { alentoursOf } from './alentours.ts';
import type { Catalogue, Fiche, FicheOf } from './catalogue.ts';
import { dureeOf, essaisOf, isEprouvable } from './derives.ts';

export interface Tri {
	id: string;
	nom: string;
	sens: 'asc' | 'desc';
	/** What is compared: a number, `undefined` where the sheet does not say; those come last. */
	cleOf: (catalogue: Catalogue, fiche: Fiche) => number | undefined;
}

/** Minutes of the longest case. */
function minutesOf(_: Catalogue, fiche: Fiche): number | undefined {
	const duree = dureeOf(fiche);
	return duree && toMinutes(duree).max;
}

/** How many communes tried it; only for what can be tried. */
const nombreEssaisOf = (catalogue: Catalogue, fiche: Fiche): number | undefined =>
	isEprouvable(fiche) ? essaisOf(catalogue, fiche).communes.length : undefined;

/** Inhabitants of the smallest commune that a sheet tells of. */
const populationOf = <F extends Famille>(
	catalogue: Catalogue,
	{ famille, donnees }: FicheOf<F>,
): number | undefined => definitionOf(famille).tris?.population?.(donnees, alentoursOf(catalogue));

/** Last day that a sheet tells of, as a number that grows with time: 20210430. */
const periodeOf = <F extends Famille>(
	_: Catalogue,
	{ famille, donnees }: FicheOf<F>,
): number | undefined => definitionOf(famille).tris?.periode?.(donnees);

/** Besides the order of the page itself: alphabetical in a list, by relevance in the search. */
export const TRIS: readonly Tri[] = [
	{ id: 'duree', nom: 'Le plus court d’abord', sens: 'asc', cleOf: minutesOf },
	{ id: 'essais', nom: 'Le plus souvent essayé d’abord', sens: 'desc', cleOf: nombreEssaisOf },
	{ id: 'population', nom: 'La plus petite commune d’abord', sens: 'asc', cleOf: populationOf },
	{ id: 'periode', nom: 'Le plus récent d’abord', sens: 'desc', cleOf: periodeOf },
];

/** The keys of a sheet, for the orders that mean something for it. */
export function clesOf(catalogue: Catalogue, fiche: Fiche): Record<string, number> {
	return Object.fromEntries(
		TRIS.flatMap(({ id, cleOf }) => {
			const cle = cleOf(catalogue, fiche);
			return cle === undefined ? [] : [[id, cle]];
		}),
	);
}
