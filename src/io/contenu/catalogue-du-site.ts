/** What the pages show: the site the build has just read, or one read again as the content changes. */
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { createSite, type Site } from '../../vues/site.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';

interface Partage {
	revision: string;
	site: Site;
}

/**
 * The pages run in a bundle of their own, inside the process of the build: what the build has read
 * and checked is handed over here, so that the content is read once. Pages alone look here; everything
 * else is given the site it works on.
 */
const CLE = Symbol.for('impulser.site');
const global = globalThis as { [CLE]?: Partage };
const CONSTRUCTION = 'construction';

/** Called by the build before it makes the pages. */
export function shareSite(site: Site): void {
	global[CLE] = { revision: CONSTRUCTION, site };
}

/** In a build, files with errors never come here: the build stops before. */
export function getSite(): Site {
	const revision = process.env[REVISION] ?? '0';
	const actuel = global[CLE];
	if (actuel && [CONSTRUCTION, revision].includes(actuel.revision)) return actuel.site;
	const site = createSite(readCatalogue());
	global[CLE] = { revision, site };
	return site;
}

export const getCatalogue = (): Catalogue => getSite().catalogue;

/** The view of a sheet of the catalogue in use. */
export const getVue = (fiche: Fiche): VueFiche => getSite().vueOf(fiche);

/** The sheet of that address and its view, or undefined. */
export function findVue(ref: string): VueFiche | undefined {
	const fiche = findFiche(getCatalogue(), ref);
	return fiche && getVue(fiche);
}
