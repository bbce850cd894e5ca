/**
 * What the Astro extension of VS Code reads to help in the front matter of the sheets. Astro would write
 * it for its own collections, which we do not have (docs/decisions/0002).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { FAMILLES, isFamille } from '../../familles/registre/ids.ts';
import { buildJsonSchemas } from '../../renderers/json/schemas.ts';

/** Writes the schema of each family and which sheet belongs to which, under `racine`. */
export function writeCompletion(catalogue: Catalogue, contenu: string, racine = '.'): void {
	const dossier = path.join(racine, '.astro', 'collections');
	const schemas = buildJsonSchemas(catalogue, true);
	mkdirSync(dossier, { recursive: true });
	for (const famille of FAMILLES)
		write(path.join(dossier, `${famille}.schema.json`), schemas.get(`${famille}.json`) ?? '');
	const entries = catalogue.lectures
		.filter((l) => isFamille(l.collection))
		.map((l) => [adresseOf(path.resolve(contenu, '..', l.chemin)), l.collection]);
	const collections = FAMILLES.map((name) => ({ hasSchema: true, name }));
	const manifeste = { collections, entries: Object.fromEntries(entries) };
	write(path.join(dossier, 'collections.json'), `${JSON.stringify(manifeste, null, '\t')}\n`);
}

/** As the extension compares them: decoded and in lower case. */
const adresseOf = (fichier: string): string =>
	decodeURIComponent(pathToFileURL(fichier).href).toLowerCase();

/** The extension starts again when a file changes: one that does not is left alone. */
function write(fichier: string, texte: string): void {
	if (!existsSync(fichier) || readFileSync(fichier, 'utf8') !== texte)
		writeFileSync(fichier, texte);
}
