/** The feeds that the build writes: none without a public address, or without the dates of the sheets. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { pageFlux, titreFlux } from '../../renderers/atom/index.ts';
import { PAGE_PODCAST } from '../../renderers/podcast/adresses.ts';
import { findSerie } from '../../vues/listes/emissions.ts';
import { hasDatees } from '../../vues/listes/nouveautes.ts';
import { adresseSite } from '../commandes/dossiers.ts';

export interface Flux {
	/** From the root of the site. */
	href: string;
	titre: string;
	type: 'application/atom+xml' | 'application/rss+xml';
	/** Name of its axe, when it has one. */
	court?: string;
	axe?: string;
}

const ATOM = 'application/atom+xml' as const;

/** The feed of the whole commons, then one for each axe. */
export function listFlux(catalogue: Catalogue): Flux[] {
	if (!adresseSite() || !hasDatees(catalogue)) return [];
	const axes = catalogue.axes.filter(({ id }) => hasDatees(catalogue, id));
	return [
		{ href: pageFlux(), titre: titreFlux(), type: ATOM },
		...axes.map((axe) => ({
			href: pageFlux(axe.id),
			type: ATOM,
			titre: titreFlux(axe),
			axe: axe.id,
			court: axe.court,
		})),
	];
}

/** The feed of what can be heard: none before something is published. */
export function findPodcast(catalogue: Catalogue): Flux | undefined {
	const serie = adresseSite() ? findSerie(catalogue) : undefined;
	return serie && { href: PAGE_PODCAST, titre: serie.titre, type: 'application/rss+xml' };
}

/** The feed of everything, that of the axe when the page has one, that of the recordings. */
export const listFluxOf = (catalogue: Catalogue, axe: string | undefined): Flux[] => [
	...listFlux(catalogue).filter((flux) => flux.axe === undefined || flux.axe === axe),
	...[findPodcast(catalogue)].filter((flux) => flux !== undefined),
];
