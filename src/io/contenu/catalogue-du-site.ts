/** What the pages show: the site that was read for them, by the build or by the development server. */
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { createSite, type Site } from '../../vues/site.ts';
import { readCatalogue } from './read-content.ts';

/**
 * The pages run in a bundle of their own, inside the process of the build: what the build has read
 * and checked is handed over here, so that the content is read once. Pages alone look here; everything
 * else is given the site it works on.
 */
const CLE = Symbol.for('impulser.site');
const global = globalThis as { [CLE]?: Site };

/** Called before pages are made, and again when the content has changed. */
export function shareSite(site: Site): void {
	global[CLE] = site;
}

/** In a build, files with errors never come here: the build stops before. */
export function getSite(): Site {
	global[CLE] ??= createSite(readCatalogue());
	return global[CLE];
}

export const getCatalogue = (): Catalogue => getSite().catalogue;

/** The view of a sheet of the catalogue in use. */
export const getVue = (fiche: Fiche): VueFiche => getSite().vueOf(fiche);

/** The sheet of that address and its view, or undefined. */
export function findVue(ref: string): VueFiche | undefined {
	const fiche = findFiche(getCatalogue(), ref);
	return fiche && getVue(fiche);
}
