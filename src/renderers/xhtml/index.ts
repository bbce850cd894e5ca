/** A sheet as one XHTML chapter, for books and for « Mon livret ». */
import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Root } from 'xast';
import { writeXml } from '../../core/formats/xml.ts';
import { ancreOf } from '../../vues/fiche/acces.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { raiseExposants } from './exposants.ts';
import { type OptionsFiche, renderArticle } from './fiche.ts';
import { nameCellules } from './tableaux.ts';

export type { OptionsFiche } from './fiche.ts';

/**
 * The chapter of a sheet. A link to a page of the site is `<a data-page="/outils/x/">`, with its full
 * address when it is known: whoever binds the chapter may send it elsewhere.
 */
export function renderChapitre(vue: VueFiche, options: OptionsFiche = {}): string {
	const article = renderArticle(vue, options);
	settleAncres(article, ancreOf(vue.ref), options.adresse);
	const { titre, phrase, auteurs, dates } = vue;
	return writeChapitre({ titre, phrase, auteurs, modification: dates?.iso }, article);
}

interface TeteChapitre {
	titre: string;
	phrase: string;
	auteurs: readonly string[];
	/** ISO date. */
	modification?: string | undefined;
}

/** The file of a chapter, two folders under its style sheet. */
export function writeChapitre(
	{ titre, phrase, auteurs, modification }: TeteChapitre,
	article: Element,
): string {
	raiseExposants(article);
	visit(article, (element) => {
		if (element.tagName === 'table') nameCellules(element);
	});
	const html = h(
		'html',
		{ xmlns: 'http://www.w3.org/1999/xhtml', lang: 'fr', xmlLang: 'fr' },
		h(
			'head',
			{},
			h('meta', { charSet: 'utf-8' }),
			// The page of the sheet is what search engines should find.
			h('meta', { name: 'robots', content: 'noindex' }),
			h('title', {}, titre),
			h('meta', { name: 'description', content: phrase }),
			auteurs.map((content) => h('meta', { name: 'author', content })),
			modification && h('meta', { name: 'dcterms.modified', content: modification }),
			h('link', { rel: 'stylesheet', href: '../../livre.css' }),
		),
		h('body', {}, article),
	);
	const arbre = toXast({ type: 'root', children: [{ type: 'doctype' }, html] });
	return writeXml(arbre as Root, { xhtml: true });
}

export function visit(element: Element, voir: (element: Element) => void): void {
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
	if (cible.startsWith('/')) return { ...openLien(cible, adresse), ...reste };
	if (!cible.startsWith('#')) return { href: cible, ...reste };
	const id = decodeURIComponent(cible.slice(1));
	return ids.has(id) ? { href: `#${ancre}--${id}`, ...reste } : reste;
}

/** A link to a page of the site, for whoever binds the chapter. */
export const openLien = (page: string, adresse: string | undefined): Element['properties'] => ({
	dataPage: page,
	...(adresse ? { href: adresse + page } : {}),
});
