/** Where the site stands: what scripts in pages may know of it without bringing anything else. */

/** Prefix of every address, without final slash: empty at the root of a domain. */
export const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Full address of a page of the site, or of its path when `SITE` is not given. */
export function href(page: string): string {
	return page.startsWith('/') ? BASE + page : page;
}
