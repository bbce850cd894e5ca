/** The places of the commons that resemble a commune, the closest first. */
import { type Ressemblance, ressemblanceOf } from '../core/catalogue/ressemblance.ts';
import type { LieuSemblable } from '../vues/lieux/semblables.ts';

const MAX = 12;

export interface Trouve extends Ressemblance {
	lieu: LieuSemblable;
}

/** Those that resemble it in something, no more than a page shows. */
export function rankLieux(
	mienne: Parameters<typeof ressemblanceOf>[0],
	lieux: readonly LieuSemblable[],
): Trouve[] {
	return lieux
		.map((lieu) => ({ lieu, ...ressemblanceOf(mienne, lieu) }))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points)
		.slice(0, MAX);
}

/** « Même taille ; même département. » */
export const sayRaisons = (raisons: readonly string[]): string =>
	`${raisons.join(' ; ')}.`.replace(/^./, (c) => c.toUpperCase());
