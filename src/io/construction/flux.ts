/** The feeds that the build writes: none without a public address, or without the dates of the sheets. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { pageFlux, titreFlux } from '../../renderers/atom/index.ts';
import { hasDatees } from '../../vues/listes/nouveautes.ts';
import { adresseSite } from '../commandes/dossiers.ts';

export interface Flux {
	/** From the root of the site. */
	href: string;
	titre: string;
	/** Name of its axe, when it has one. */
	court?: string;
	axe?: string;
}

/** The feed of the whole commons, then one for each axe. */
export function listFlux(catalogue: Catalogue): Flux[] {
	if (!adresseSite() || !hasDatees(catalogue)) return [];
	const axes = catalogue.axes.filter(({ id }) => hasDatees(catalogue, id));
	return [
		{ href: pageFlux(), titre: titreFlux() },
		...axes.map((axe) => ({
			href: pageFlux(axe.id),
			titre: titreFlux(axe),
			axe: axe.id,
			court: axe.court,
		})),
	];
}

/** The feed of everything, and that of the axe when the page has one. */
export const listFluxOf = (catalogue: Catalogue, axe: string | undefined): Flux[] =>
	listFlux(catalogue).filter((flux) => flux.axe === undefined || flux.axe === axe);
