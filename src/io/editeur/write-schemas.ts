/** Writes the JSON Schemas that editors use. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildJsonSchemas } from '../../renderers/json/schemas.ts';
import { readCatalogue } from '../contenu/read-content.ts';

/** Writes them all under `dossier` and returns their names. */
export function writeSchemas(dossier = 'public/schemas'): string[] {
	const fichiers = buildJsonSchemas(readCatalogue('content'));
	mkdirSync(dossier, { recursive: true });
	for (const [nom, texte] of fichiers) writeFileSync(path.join(dossier, nom), texte);
	return [...fichiers.keys()];
}
