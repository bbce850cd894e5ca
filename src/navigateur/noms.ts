/**
 * What this site keeps in a browser is named here. One origin may hold several sites (the pages of a
 * forge, a preview, a fork): a name carries the path of its own, and says nothing of the others.
 */
import { BASE } from '../base.ts';

/** Of the whole site, as browsers know it: `https://exemple.fr/impulser/`. */
export const siteEntier = (): string => new URL(`${BASE}/`, location.href).href;

/**
 * The name of something in localStorage: `impulser:lus` at the root of an origin, `impulser:/apercu:lus`
 * under a path. No name of one is the beginning of a name of another: what follows « impulser: » begins by
 * a slash under a path, and ends by a colon, which no path holds.
 */
export const nameGarde = (nom: string): string =>
	BASE === '' ? `impulser:${nom}` : `impulser:${BASE}:${nom}`;

/** What the names of its caches begin with; the service worker (sw.js) writes the same. */
export const nameCaches = (): string => `impulser-hors-ligne:${BASE}/:`;
