/** The bars of a chart, in words and as shares of the longest. */
import { maxOf } from '../../core/formats/suites.ts';

export interface BarreDite {
	nom: string;
	/** « 21 % ». */
	dit: string;
	/** From 0 to 1. */
	part: number;
}

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

export interface Graphique {
	barres: readonly { nom: string; valeur: number }[];
	unite?: string | undefined;
}

export function sayBarres({ barres, unite }: Graphique): BarreDite[] {
	const max = maxOf(barres.map(({ valeur }) => valeur));
	return barres.map(({ nom, valeur }) => ({
		nom,
		dit: [NOMBRE.format(valeur), unite].filter(Boolean).join('\u00a0'),
		part: max > 0 ? valeur / max : 0,
	}));
}
