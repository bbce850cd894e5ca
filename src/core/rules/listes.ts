import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { schemaOf, schemas } from '../schema/index.ts';
import { listReferences } from '../schema/walk.ts';
import { findProche } from '../texte/proche.ts';

const PREFIXE = 'vocabulaires/';
/** The lists that a field of a sheet or of a record chooses from; objectifs are leaves of the axes. */
const CITEES = new Set(
	Object.values(schemas)
		.flatMap(listReferences)
		.filter((cible) => cible.startsWith(PREFIXE))
		.map((cible) => cible.slice(PREFIXE.length)),
);

/** A list serves: what no field chooses from would be kept for nobody, under a name misspelt perhaps. */
export function listes({ lectures }: Catalogue): Diagnostic[] {
	return lectures
		.filter((l) => l.collection === 'vocabulaires' && schemaOf(l.collection, l.id) === l.collection)
		.filter(({ id }) => !CITEES.has(id))
		.map(({ id, chemin }) =>
			createDiagnostic('liste-inutile', { valeur: id, proche: findProche(id, CITEES) }, chemin, {
				ligne: 1,
				colonne: 1,
			}),
		);
}
