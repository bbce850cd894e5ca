/** A sheet as one XHTML chapter, for books and for « Mon livret ». */
import type { Element } from 'hast';
import { ancreOf } from '../../vues/acces.ts';
import type { VueFiche } from '../../vues/vue.ts';
import { el } from './element.ts';
import { type OptionsFiche, renderArticle } from './fiche.ts';
import { nameCellules } from './tableaux.ts';
import { toTexteXml } from './xml.ts';

export type { OptionsFiche } from './fiche.ts';

/**
 * The chapter of a sheet. A link to a page of the site is `<a data-page="/outils/x/">`, with its full
 * address when it is known: whoever binds the chapter may send it elsewhere.
 */
export function renderChapitre(vue: VueFiche, options: OptionsFiche = {}): string {
	const article = renderArticle(vue, options);
	settleAncres(article, ancreOf(vue.ref), options.adresse);
	visit(article, (element) => {
		if (element.tagName === 'table') nameCellules(element);
	});
	const auteurs = vue.auteurs.map((content) => el('meta', { name: 'author', content }));
	const { dates } = vue;
	const html = el(
		'html',
		{ xmlns: 'http://www.w3.org/1999/xhtml', lang: 'fr', xmlLang: 'fr' },
		el(
			'head',
			{},
			el('meta', { charSet: 'utf-8' }),
			// The page of the sheet is what search engines should find.
			el('meta', { name: 'robots', content: 'noindex' }),
			el('title', {}, vue.titre),
			el('meta', { name: 'description', content: vue.phrase }),
			auteurs,
			dates && el('meta', { name: 'dcterms.modified', content: dates.iso }),
			el('link', { rel: 'stylesheet', href: '../../livre.css' }),
		),
		el('body', {}, article),
	);
	const texte = toTexteXml({ type: 'root', children: [{ type: 'doctype' }, html] });
	return `<?xml version="1.0" encoding="utf-8"?>\n${texte}\n`;
}

function visit(element: Element, voir: (element: Element) => void): void {
	voir(element);
	for (const enfant of element.children) if (enfant.type === 'element') visit(enfant, voir);
}

/** Prefixes the anchors, the first of each name only, and opens the links that lead to the site. */
function settleAncres(article: Element, ancre: string, adresse?: string): void {
	const ids = new Set<string>();
	visit(article, ({ properties }) => {
		const { id } = properties;
		if (id === undefined) return;
		if (ids.has(String(id))) delete properties.id;
		else properties.id = `${ancre}--${id}`;
		ids.add(String(id));
	});
	article.properties.id = ancre;
	visit(article, (element) => {
		const { ariaLabelledBy } = element.properties;
		if (ariaLabelledBy) element.properties.ariaLabelledBy = [`${ancre}--${ariaLabelledBy}`];
		if (element.tagName === 'a')
			element.properties = settleLien(element.properties, ids, ancre, adresse);
	});
}

function settleLien(
	{ href, ...reste }: Element['properties'],
	ids: ReadonlySet<string>,
	ancre: string,
	adresse: string | undefined,
): Element['properties'] {
	const cible = String(href ?? '');
	if (cible.startsWith('/'))
		return { dataPage: cible, ...(adresse ? { href: adresse + cible } : {}), ...reste };
	if (!cible.startsWith('#')) return { href: cible, ...reste };
	const id = decodeURIComponent(cible.slice(1));
	return ids.has(id) ? { href: `#${ancre}--${id}`, ...reste } : reste;
}
