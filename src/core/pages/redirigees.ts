/** The addresses of pages that changed their name: what stands there leads to the new one. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageOf } from '../identifiants/identifiants.ts';
import type { Redirection } from '../identifiants/types.ts';

/** Those of identifiers of two parts in these collections, which have a page each. */
export const listRedirigees = (
	{ redirections }: Catalogue,
	collections: readonly string[],
): { collection: string; id: string }[] =>
	redirections.flatMap(({ de }) => {
		const [collection = '', id = '', reste] = de.split('/');
		return collections.includes(collection) && reste === undefined ? [{ collection, id }] : [];
	});

/** Where the page of an identifier went, from the root of the site: undefined where it is still there. */
export function versOf(catalogue: Catalogue, identifiant: string): string | undefined {
	const redirection = catalogue.redirections.find(({ de }) => de === identifiant);
	return redirection && destinationOf(catalogue, redirection);
}

/** What has no page of its own is shown within another; the plan of the site leads to all of them. */
const destinationOf = (catalogue: Catalogue, { vers }: Redirection): string =>
	pageOf(catalogue, vers) ?? '/plan-du-site/';
