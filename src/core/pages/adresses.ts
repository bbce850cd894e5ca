/** Looks addresses up among the pages that a content makes: a type of page is listed when one is asked for. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Monde } from '../catalogue/monde.ts';
import { listAdresses, typeOf } from './index.ts';
import type { Page, TypeDePage } from './page.ts';

export interface Adresses {
	/** Whether the page is there; also when it may be, and only a sheet that cannot be read would tell. */
	has: (href: string) => boolean;
	/** Where a link may lead inside that page; undefined when only the built page knows. */
	ancresOf: (href: string) => ReadonlySet<string> | undefined;
	list: () => Iterable<string>;
}

export function indexAdresses(
	catalogue: Catalogue,
	{ adresses = [], ancresOf }: Pick<Monde, 'adresses' | 'ancresOf'>,
): Adresses {
	const parType = new Map<TypeDePage, Map<string, Page>>();
	const publiees = new Set(adresses);
	/** Their faults are told of them, not of who names them. */
	const illisibles = new Set(
		catalogue.lectures
			.filter(({ donnees }) => donnees === undefined)
			.map(({ collection, id }) => `/${collection}/${id}/`),
	);
	const find = (href: string): Page | undefined => {
		const type = typeOf(href);
		if (!type) return undefined;
		const pages =
			parType.get(type) ?? new Map(type.listPages(catalogue).map((page) => [page.href, page]));
		parType.set(type, pages);
		return pages.get(href);
	};
	return {
		has: (href) =>
			find(href) !== undefined ||
			publiees.has(href) ||
			illisibles.has(href) ||
			(illisibles.size > 0 && typeOf(href)?.deduite === true),
		ancresOf: (href) => find(href)?.ancres() ?? ancresOf?.(catalogue, href),
		list: () => new Set([...listAdresses(catalogue), ...publiees]),
	};
}
