/** Addresses of the site and of its repository, from the environment. */

/** Prefix of every address, without final slash: empty at the root of a domain. */
export const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Full address of a page of the site, or of its path when `SITE` is not given. */
export function href(page: string): string {
	return page.startsWith('/') ? BASE + page : page;
}

export { NOM, PROMESSE } from './renderers/vues/mots.ts';
