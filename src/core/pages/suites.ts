/** Lists that one page does not hold: where they are cut, and the pages that go on with them. */

/** What one page shows of a list. */
export const PAR_PAGE = 60;

/** The pages that a list of that many takes, the first one included. */
export const countPages = (nombre: number): number => Math.max(1, Math.ceil(nombre / PAR_PAGE));

/** The pages that come after the first, as addresses write them: `2`, `3`… */
export const listSuites = (nombre: number): string[] =>
	Array.from({ length: countPages(nombre) - 1 }, (_, i) => String(i + 2));

/** Whether a list of that many has that page, after the first. */
export const hasPage = (nombre: number, page: number): boolean =>
	Number.isInteger(page) && page > 1 && page <= countPages(nombre);

/** What a page shows of a list, the first page being 1. */
export const cutPage = <T>(liste: readonly T[], page: number): T[] =>
	liste.slice((page - 1) * PAR_PAGE, page * PAR_PAGE);

/** Sheets that a page of places tells of; beyond, it only counts them, and each place has its page. */
export const LIEUX_MAX = 240;
