/** The date that a document bears. */

/** Without history it bears the first of January 2000: the same everywhere. */
export const toSecondes = (iso: string | undefined): number =>
	Math.floor(Date.parse(iso ?? '2000-01-01T00:00:00Z') / 1000);
