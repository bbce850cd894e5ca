/** Who pays, and where a commune reads its own figures: the lists of both, with the actions that name each. */
import type { Catalogue, Enregistrement } from '../../core/catalogue/catalogue.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import type { DonneesFinancement, DonneesObservatoire } from '../../core/schema/index.ts';
import type { VueLien, VueSource } from '../fiche/vue.ts';
import { numberSources } from '../mots.ts';
import { citants } from './annexes.ts';

interface VueEnregistrement<D> {
	/** Its anchor on the page. */
	id: string;
	donnees: D;
	citants: VueLien[];
	sources: VueSource[];
}

export type VueFinancement = VueEnregistrement<DonneesFinancement>;
export type VueObservatoire = VueEnregistrement<DonneesObservatoire>;

const toVues = <D extends DonneesFinancement | DonneesObservatoire>(
	catalogue: Catalogue,
	annexe: 'financements' | 'observatoires',
	enregistrements: ReadonlyMap<string, Enregistrement<D>>,
): VueEnregistrement<D>[] =>
	[...enregistrements.values()]
		.sort((a, b) => a.donnees.nom.localeCompare(b.donnees.nom, 'fr'))
		.map(({ id, donnees }) => ({
			id,
			donnees,
			citants: citants(catalogue, `${annexe}/${id}`),
			sources: numberSources(donnees.sources).liste,
		}));

/** By name. */
export const buildVuesFinancements = uneFois((catalogue): VueFinancement[] =>
	toVues(catalogue, 'financements', catalogue.financements),
);

/** By name. */
export const buildVuesObservatoires = uneFois((catalogue): VueObservatoire[] =>
	toVues(catalogue, 'observatoires', catalogue.observatoires),
);
