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
		.map(({ id, donnees }) => ({
			id,
			donnees,
			citants: citants(catalogue, `${annexe}/${id}`),
			sources: numberSources(donnees.sources).liste,
		}))
		.sort(
			(a, b) =>
				b.citants.length - a.citants.length || a.donnees.nom.localeCompare(b.donnees.nom, 'fr'),
		);

/** From what most sheets name, which one looks for first. */
export const buildVuesFinancements = uneFois((catalogue): VueFinancement[] =>
	toVues(catalogue, 'financements', catalogue.financements),
);

/** Those that open at the page of a commune first, then as above. */
export const buildVuesObservatoires = uneFois((catalogue): VueObservatoire[] => {
	const vues = toVues(catalogue, 'observatoires', catalogue.observatoires);
	const isDirect = ({ donnees }: VueObservatoire): boolean => donnees.url_commune !== undefined;
	return [...vues.filter(isDirect), ...vues.filter((vue) => !isDirect(vue))];
});
