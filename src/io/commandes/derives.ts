/** The files of the project that are made from the schemas and the vocabularies, and kept in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import { renderCff } from '../../renderers/biblio/cff.ts';
import { buildJsonSchemas } from '../../renderers/json/schemas.ts';
import { readModelesForge } from '../editeur/write-modeles-forge.ts';
import { CITATION } from '../editeur/write-schemas.ts';

const SCHEMAS = 'public/schemas';

/** Those that are no longer what their command would write; none is judged by a list that cannot be read. */
export function checkDerives(catalogue: Catalogue): Diagnostic[] {
	const listes = catalogue.lectures.filter(({ collection }) => collection === 'vocabulaires');
	if (listes.some(({ donnees }) => donnees === undefined)) return [];
	const schemas = [...buildJsonSchemas(catalogue)].map(
		([nom, texte]) => [path.posix.join(SCHEMAS, nom), texte, 'npm run schemas'] as const,
	);
	const modeles = [...readModelesForge(catalogue)].map(
		([chemin, texte]) => [chemin, texte, 'npm run modeles'] as const,
	);
	const lues = catalogue.lectures.filter(({ collection }) => collection === 'structures');
	const citation = lues.every(({ donnees }) => donnees !== undefined)
		? [[CITATION, renderCff(catalogue), 'npm run schemas'] as const]
		: [];
	return [...schemas, ...modeles, ...citation]
		.filter(([chemin, texte]) => !existsSync(chemin) || readFileSync(chemin, 'utf8') !== texte)
		.map(([chemin, , commande]) =>
			createDiagnostic('fichier-perime', { commande }, chemin, { ligne: 1, colonne: 1 }),
		);
}
