/** The feed of new and changed sheets: Atom 1.0 (RFC 4287). Every address in it is absolute. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Axe } from '../../core/catalogue/axes.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { uuidOf } from '../../core/formats/empreinte.ts';
import { writeXml } from '../../core/formats/xml.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { type FicheDatee, instantOf, listDatees } from '../../vues/listes/nouveautes.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';

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
	const flux = x(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' },
		x('id', {}, uuidOf(pageFlux(axe?.id))),
		x('title', {}, titreFlux(axe)),
		x('updated', {}, toInstant(derniere.dates.modification)),
		x('author', {}, x('name', {}, NOM)),
		x('link', { rel: 'self', type: 'application/atom+xml', href: site + pageFlux(axe?.id) }),
		x('link', {
			rel: 'alternate',
			type: 'text/html',
			href: site + (axe ? `/axes/${axe.id}/` : '/nouveautes/'),
		}),
		x('rights', {}, LICENCE),
		...fiches.map((fiche) => renderEntree(fiche, site)),
	);
	return writeXml(flux);
}

function renderEntree({ ref, page, famille, donnees, dates }: FicheDatee, site: string): Element {
	const { un } = NOMS_FAMILLES[famille];
	return x(
		'entry',
		{},
		x('id', {}, uuidOf(ref)),
		x('title', {}, donnees.titre),
		...(dates.creation ? [x('published', {}, toInstant(dates.creation))] : []),
		x('updated', {}, toInstant(dates.modification)),
		...donnees.auteurs.map(({ nom }) => x('author', {}, x('name', {}, nom))),
		x('link', { rel: 'alternate', type: 'text/html', href: site + page }),
		x('category', { term: famille, label: un }),
		x('summary', {}, `${un}. ${donnees.en_une_phrase}`),
	);
}

const toInstant = (iso: string): string =>
	`${new Date(instantOf(iso)).toISOString().slice(0, 19)}Z`;
