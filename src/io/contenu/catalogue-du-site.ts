/** What the pages show: the catalogue the build has just read, or one read again as it changes. */
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import { buildVueFiche } from '../../vues/fiche.ts';
import type { VueFiche } from '../../vues/vue.ts';
import { readCatalogue } from './read-content.ts';
import { REVISION } from './revision.ts';

interface Partage {
	revision: string;
	catalogue: Catalogue;
	/** Views already made, by ref: the index and the pages ask for the same ones. */
	vues: Map<string, VueFiche>;
}

/**
 * The pages run in a bundle of their own, inside the process of the build: what the build has read
 * and checked is handed over here, so that the content is read once.
 */
const CLE = Symbol.for('impulser.catalogue');
const global = globalThis as { [CLE]?: Partage };
const CONSTRUCTION = 'construction';

/** Called by the build before it makes the pages. */
export function shareCatalogue(catalogue: Catalogue): void {
	global[CLE] = { revision: CONSTRUCTION, catalogue, vues: new Map() };
}

function getPartage(): Partage {
	const revision = process.env[REVISION] ?? '0';
	const actuel = global[CLE];
	if (actuel && [CONSTRUCTION, revision].includes(actuel.revision)) return actuel;
	const neuf = { revision, catalogue: readCatalogue(), vues: new Map<string, VueFiche>() };
	global[CLE] = neuf;
	return neuf;
}

/** In a build, files with errors never come here: the build stops before. */
export function getCatalogue(): Catalogue {
	return getPartage().catalogue;
}

/** The view of a sheet of the catalogue in use, made once. */
export function getVue(fiche: Fiche): VueFiche {
	const { catalogue, vues } = getPartage();
	const connue = vues.get(fiche.ref);
	if (connue) return connue;
	const vue = buildVueFiche(catalogue, fiche);
	vues.set(fiche.ref, vue);
	return vue;
}

/** The sheet of that address; a page only asks for one that is in the catalogue. */
export function getFiche(ref: string): Fiche {
	const fiche = findFiche(getCatalogue(), ref);
	if (!fiche) throw new Error(`La fiche « ${ref} » n’existe pas.`);
	return fiche;
}

/** The sheet of that address and its view, or undefined. */
export function findVue(ref: string): VueFiche | undefined {
	const fiche = findFiche(getCatalogue(), ref);
	return fiche && getVue(fiche);
}
