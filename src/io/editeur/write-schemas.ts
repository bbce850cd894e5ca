/** Writes what the repository keeps of the content for others: the JSON Schemas of editors, how the whole is cited. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderCff } from '../../renderers/biblio/cff.ts';
import { buildJsonSchemas } from '../../renderers/json/schemas.ts';
import { readCatalogue } from '../contenu/read-content.ts';

/** At the root of the repository, where forges look for it. */
export const CITATION = 'CITATION.cff';

/** Writes how the whole is cited. */
export const writeCitation = (): void =>
	writeFileSync(CITATION, renderCff(readCatalogue('content')));

/** Writes them all under `dossier` and returns their names. */
export function writeSchemas(dossier = 'public/schemas'): string[] {
	const fichiers = buildJsonSchemas(readCatalogue('content'));
	mkdirSync(dossier, { recursive: true });
	for (const [nom, texte] of fichiers) writeFileSync(path.join(dossier, nom), texte);
	return [...fichiers.keys()];
}
