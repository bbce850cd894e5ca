/** The orders a list of sheets may be read in. */

import { minOf } from '../formats/suites.ts';
import { toMinutes } from '../temps/durees.ts';
import type { Catalogue, Fiche } from './catalogue.ts';
import { dureeOf, essaisOf } from './derives.ts';

export interface Tri {
	id: string;
	nom: string;
	sens: 'asc' | 'desc';
	/** What is compared: a number, `undefined` where the sheet does not say; those come last. */
	cleOf: (catalogue: Catalogue, fiche: Fiche) => number | undefined;
}

/** Besides the order of the page itself: alphabetical in a list, by relevance in the search. */
export const TRIS: readonly Tri[] = [
	{ id: 'duree', nom: 'Le plus court d’abord', sens: 'asc', cleOf: minutesOf },
	{ id: 'essais', nom: 'Le plus souvent essayé d’abord', sens: 'desc', cleOf: nombreEssaisOf },
	{ id: 'population', nom: 'La plus petite commune d’abord', sens: 'asc', cleOf: populationOf },
	{ id: 'periode', nom: 'Le plus récent d’abord', sens: 'desc', cleOf: periodeOf },
];

/** Minutes of the longest case. */
function minutesOf(_: Catalogue, fiche: Fiche): number | undefined {
	const duree = dureeOf(fiche);
	return duree && toMinutes(duree).max;
}

/** How many communes tried it; only for what can be tried. */
function nombreEssaisOf(catalogue: Catalogue, fiche: Fiche): number | undefined {
	if (fiche.famille !== 'outils' && fiche.famille !== 'actions') return undefined;
	return essaisOf(catalogue, fiche).communes.length;
}

/** Inhabitants of the smallest commune of a retour. */
function populationOf(catalogue: Catalogue, fiche: Fiche): number | undefined {
	if (fiche.famille !== 'retours') return undefined;
	const populations = (fiche as Fiche<'retours'>).donnees.code_insee.flatMap(
		(code) => catalogue.communes.get(code)?.population ?? [],
	);
	return populations.length > 0 ? minOf(populations) : undefined;
}

/** A retour that goes on is newer than any that ended. */
const EN_COURS = 99991231;

/** Last day known of a retour, as a number that grows with time: 20210430. */
function periodeOf(_: Catalogue, fiche: Fiche): number | undefined {
	if (fiche.famille !== 'retours') return undefined;
	const { debut, fin, en_cours } = (fiche as Fiche<'retours'>).donnees.periode;
	if (en_cours) return EN_COURS;
	return Number((fin ?? debut).replaceAll('-', '').padEnd(8, '0'));
}

/** The keys of a sheet, for the orders that mean something for it. */
export function clesOf(catalogue: Catalogue, fiche: Fiche): Record<string, number> {
	return Object.fromEntries(
		TRIS.flatMap(({ id, cleOf }) => {
			const cle = cleOf(catalogue, fiche);
			return cle === undefined ? [] : [[id, cle]];
		}),
	);
}
