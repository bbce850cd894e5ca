/** What tells machines which pages there are: sitemap.xml (https://www.sitemaps.org/protocol.html), robots.txt. */
import { x } from 'xastscript';
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { DECLARATION, writeMorceau, writeXml } from '../../core/formats/xml.ts';
import { REGISTRE } from '../../core/pages/index.ts';

/** The protocol takes 50,000 addresses a file. */
const ADRESSES_MAX = 45_000;
const ESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const PAGE_PLAN = '/sitemap.xml';

/**
 * The sitemap, by the name of its files: one, or an index and its parts. Pages that search engines leave out,
 * or that lead elsewhere, are not there; a sheet has the day of its last change.
 */
export function buildPlan(
	catalogue: Catalogue,
	adresse: string,
	max = ADRESSES_MAX,
): Map<string, string> {
	const dates = new Map(
		listFiches(catalogue).flatMap(({ page, dates: siennes }) =>
			siennes ? [[page, siennes.modification.slice(0, 10)] as const] : [],
		),
	);
	const deplacees = new Set(catalogue.redirections.map(({ de }) => `/${de}/`));
	const pages = REGISTRE.filter(({ indexee }) => indexee)
		.flatMap((type) => type.listPages(catalogue))
		.map(({ href }) => href)
		.filter((href) => !deplacees.has(href));
	const parts = Array.from({ length: Math.ceil(pages.length / max) }, (_, i) =>
		pages.slice(i * max, (i + 1) * max),
	);
	const ecrits = parts.map((part) => writePart(part, dates, adresse));
	const [seule = ''] = ecrits;
	if (ecrits.length <= 1) return new Map([[PAGE_PLAN, seule]]);
	const noms = ecrits.map((_, i) => `/sitemap-${i + 1}.xml`);
	const index = noms.map((nom) => x('sitemap', {}, x('loc', {}, adresse + nom)));
	return new Map([
		[PAGE_PLAN, writeXml(x('sitemapindex', { xmlns: ESPACE }, index))],
		...ecrits.map((texte, i) => [noms[i] ?? '', texte] as const),
	]);
}

function writePart(
	pages: readonly string[],
	dates: ReadonlyMap<string, string>,
	adresse: string,
): string {
	const lignes = pages.map((page) => {
		const date = dates.get(page);
		return writeMorceau(
			x('url', {}, x('loc', {}, adresse + page), ...(date ? [x('lastmod', {}, date)] : [])),
		);
	});
	return `${DECLARATION}<urlset xmlns="${ESPACE}">\n${lignes.join('\n')}\n</urlset>\n`;
}

/** Everything may be read; pages to leave out say so themselves, and must be read for it. */
export const renderRobots = (adresse: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${adresse}${PAGE_PLAN}\n`;
