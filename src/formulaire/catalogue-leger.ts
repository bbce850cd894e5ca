/** The content as a page of the site can hold it: enough to check a new file and to show it. */
import type { Catalogue, Commune } from '../core/catalogue/catalogue.ts';
import type { Lecture } from '../core/lecture/types.ts';
import { listAdresses, REGISTRE } from '../core/pages/index.ts';
import { schemas } from '../core/schema/index.ts';
import type { Legers } from '../familles/definir.ts';
import { type Famille, isFamille } from '../familles/registre/ids.ts';
import { definitionOf } from '../familles/registre/schemas.ts';
import { completeDonnees } from './apercu.ts';

export interface CatalogueLeger {
	lectures: Lecture[];
	communes: Commune[];
	/** Pages of the site that come from what is left out of the readings. */
	adresses: string[];
}

/** Plain JSON; bodies, texts and faults are left out. */
export function buildCatalogueLeger(catalogue: Catalogue): CatalogueLeger {
	const lectures = catalogue.lectures.filter(
		(l) =>
			l.collection !== 'commentaires' &&
			!(l.collection === 'vocabulaires' && ['depart', 'mots-voisins'].includes(l.id)),
	);
	return {
		lectures: lectures.map(lighten),
		communes: [...catalogue.communes.values()],
		adresses: listAdresses(
			catalogue,
			REGISTRE.filter(({ deduite }) => deduite),
		),
	};
}

function lighten(lecture: Lecture): Lecture {
	const { collection } = lecture;
	const donnees = (lecture.donnees ?? {}) as Record<string, unknown>;
	return {
		...lecture,
		donnees: isFamille(collection) ? pick(collection, donnees) : donnees,
		arbre: undefined,
		renvois: [],
		passages: [],
		diagnostics: [],
	};
}

/** What lists show of any sheet. */
const COMMUNS = ['titre', 'en_une_phrase', 'statut'];

/** What other sheets, lists and rules show or compare of a sheet. */
function pick(famille: Famille, donnees: Record<string, unknown>): Record<string, unknown> {
	const { legers } = definitionOf(famille);
	const gardes = [...COMMUNS, ...Object.keys(legers)];
	return Object.fromEntries(
		Object.entries(donnees)
			.filter(([cle]) => gardes.includes(cle))
			.map(([cle, valeur]) => [cle, lightenValeur(legers[cle], valeur)]),
	);
}

/** The whole value, or those fields of each of its elements. */
function lightenValeur(garde: Legers[string] | undefined, valeur: unknown): unknown {
	if (!Array.isArray(garde) || !Array.isArray(valeur)) return valeur;
	return valeur.map((element: Record<string, unknown>) =>
		Object.fromEntries(garde.map((cle) => [cle, element[cle]])),
	);
}

/** The readings of a light catalogue, each whole again for its schema: what was left out is blank. */
export function restoreLectures({ lectures }: Pick<CatalogueLeger, 'lectures'>): Lecture[] {
	return lectures.map((lecture) => {
		const { collection, donnees } = lecture;
		if (!isFamille(collection) || donnees === undefined) return lecture;
		return { ...lecture, donnees: completeDonnees(schemas[collection], donnees) };
	});
}
