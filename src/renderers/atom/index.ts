/** The feed of new and changed sheets: Atom 1.0 (RFC 4287). Every address in it is absolute. */

import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Axe } from '../../core/catalogue/axes.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { uuidOf } from '../../core/formats/empreinte.ts';
import { cleanXml, guardXml } from '../../core/formats/xml.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';
import { type FicheDatee, instantOf, listDatees } from '../../vues/nouveautes.ts';

const ENTREES_MAX = 40;

/** Where a feed stands, from the root of the site. */
export const pageFlux = (axe?: string): string => (axe ? `/axes/${axe}/flux.xml` : '/flux.xml');

export const titreFlux = (axe?: Pick<Axe, 'court'>): string =>
	axe ? `${NOM}, axe ${axe.court}\u00a0: les nouveautés` : `${NOM}\u00a0: les nouveautés`;

/** The feed as text; undefined when no sheet has a date. `site`: `https://exemple.fr/prefixe`. */
export function renderFlux(catalogue: Catalogue, site: string, axe?: Axe): string | undefined {
	const fiches = listDatees(catalogue, axe?.id).slice(0, ENTREES_MAX);
	const [derniere] = fiches;
	if (!derniere) return undefined;
	const flux = el(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' },
		el('id', {}, uuidOf(pageFlux(axe?.id))),
		el('title', {}, titreFlux(axe)),
		el('updated', {}, toInstant(derniere.dates.modification)),
		el('author', {}, el('name', {}, NOM)),
		el('link', { rel: 'self', type: 'application/atom+xml', href: site + pageFlux(axe?.id) }),
		el('link', {
			rel: 'alternate',
			type: 'text/html',
			href: site + (axe ? `/axes/${axe.id}/` : '/nouveautes/'),
		}),
		el('rights', {}, LICENCE),
		...fiches.map((fiche) => renderEntree(fiche, site)),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${guardXml(toXml(flux, { closeEmptyElements: true }))}\n`;
}

function renderEntree({ ref, page, famille, donnees, dates }: FicheDatee, site: string): Element {
	const { un } = NOMS_FAMILLES[famille];
	return el(
		'entry',
		{},
		el('id', {}, uuidOf(ref)),
		el('title', {}, donnees.titre),
		...(dates.creation ? [el('published', {}, toInstant(dates.creation))] : []),
		el('updated', {}, toInstant(dates.modification)),
		...donnees.auteurs.map(({ nom }) => el('author', {}, el('name', {}, nom))),
		el('link', { rel: 'alternate', type: 'text/html', href: site + page }),
		el('category', { term: famille, label: un }),
		el('summary', {}, `${un}. ${donnees.en_une_phrase}`),
	);
}

function el(nom: string, attributs: Record<string, string>, ...enfants: (Element | string)[]) {
	const propres = Object.entries(attributs).map(([k, v]) => [k, cleanXml(v)]);
	const contenu = enfants.map((e) => (typeof e === 'string' ? cleanXml(e) : e));
	return x(nom, Object.fromEntries(propres), contenu);
}

const toInstant = (iso: string): string =>
	`${new Date(instantOf(iso)).toISOString().slice(0, 19)}Z`;
