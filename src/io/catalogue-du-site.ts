/** The catalogue the pages show: the one the build has just read, or read again as the content changes. */
import type { Catalogue } from '../core/catalogue.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';

/**
 * The pages run in a bundle of their own, inside the process of the build: what the build has read
 * and checked is handed over here, so that the content is read once.
 */
const PARTAGE = Symbol.for('impulser.catalogue');
const partage = globalThis as { [PARTAGE]?: Catalogue };

/** Called by the build before it makes the pages. */
export function shareCatalogue(catalogue: Catalogue): void {
	partage[PARTAGE] = catalogue;
}

let lu: { revision: string; catalogue: Catalogue } | undefined;

/** In a build, files with errors never come here: the build stops before. */
export function getCatalogue(): Catalogue {
	if (partage[PARTAGE]) return partage[PARTAGE];
	const revision = process.env[REVISION] ?? '0';
	if (lu?.revision !== revision) lu = { revision, catalogue: readCatalogue() };
	return lu.catalogue;
}
