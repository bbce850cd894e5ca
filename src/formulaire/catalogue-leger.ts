/** The content as a page of the site can hold it: enough to check a new file and to show it. */
import type { Catalogue, Commune } from '../core/catalogue/catalogue.ts';
import type { Lecture } from '../core/lecture/lecture.ts';
import { FAMILLES, type Famille, schemas } from '../core/schema/index.ts';
import { completeDonnees } from './apercu.ts';

export interface CatalogueLeger {
	lectures: Lecture[];
	communes: Commune[];
}

/** What other sheets, lists and rules show or compare of a sheet. */
const GARDES = new Set(
	'titre en_une_phrase statut axes objectifs code_insee outils_utilises actions_menees etapes'.split(
		' ',
	),
);

/** Plain JSON; bodies, texts and faults are left out. */
export function buildCatalogueLeger(catalogue: Catalogue): CatalogueLeger {
	const lectures = catalogue.lectures.filter(
		(l) =>
			l.collection !== 'commentaires' && !(l.collection === 'vocabulaires' && l.id === 'depart'),
	);
	return { lectures: lectures.map(lighten), communes: [...catalogue.communes.values()] };
}

function lighten(lecture: Lecture): Lecture {
	const fiche = FAMILLES.includes(lecture.collection as Famille);
	const donnees = (lecture.donnees ?? {}) as Record<string, unknown>;
	return {
		...lecture,
		donnees: fiche ? pick(lecture.collection, donnees) : donnees,
		arbre: undefined,
		renvois: [],
		passages: [],
		diagnostics: [],
	};
}

function pick(famille: string, donnees: Record<string, unknown>): Record<string, unknown> {
	const gardees = Object.entries(donnees).filter(
		([cle]) => GARDES.has(cle) && (cle !== 'etapes' || famille === 'parcours'),
	);
	return Object.fromEntries(
		gardees.map(([cle, v]) => [cle, cle === 'outils_utilises' ? toOutils(v) : v]),
	);
}

const toOutils = (valeur: unknown): unknown =>
	(valeur as { outil: string }[]).map(({ outil }) => ({ outil }));

/** The readings of a light catalogue, each whole again for its schema: what was left out is blank. */
export function restoreLectures({ lectures }: CatalogueLeger): Lecture[] {
	return lectures.map((lecture) => {
		const famille = FAMILLES.find((f) => f === lecture.collection);
		if (!famille || lecture.donnees === undefined) return lecture;
		return { ...lecture, donnees: completeDonnees(schemas[famille], lecture.donnees) };
	});
}
