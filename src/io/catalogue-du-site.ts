/** The catalogue the pages show: read once for a build, again after each change in development. */
import type { Catalogue } from '../core/catalogue.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';

let lu: { revision: string; catalogue: Catalogue } | undefined;

/** In a build, files with errors never come here: the build stops before. */
export function getCatalogue(): Catalogue {
	const revision = process.env[REVISION] ?? '0';
	if (lu?.revision !== revision) lu = { revision, catalogue: readCatalogue() };
	return lu.catalogue;
}
