import { z } from 'zod';

/** Path of a page of the site, from its root; the rule « liens » sees to it that it is there. */
export const pageDuSite = () =>
	z
		.string()
		.trim()
		.regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'une adresse du site, comme /outils/arpentage/' })
		.max(120)
		.meta({ page: true, brut: true });
