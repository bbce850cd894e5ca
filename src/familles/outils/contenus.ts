/** What the sections of a tool hold. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { NOMS_STATUTS_ADAPTER } from '../../core/schema/adapter.ts';
import { titrer } from '../../vues/fiche/contenus.ts';
import { citantsOf, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu, VueLien } from '../../vues/fiche/vue.ts';
import { type DonneesOutil, sayQuantite } from './schema.ts';

export function materiel(elements: DonneesOutil['materiel']): VueContenu | undefined {
	if (elements.length === 0) return undefined;
	return { genre: 'coches', elements: elements.map((m) => ({ texte: sayQuantite(m) })) };
}

/** What one does with the tool in a page of the site. */
export const listAFaire = ({ a_faire_ici = [] }: DonneesOutil): VueLien[] =>
	a_faire_ici.map(({ titre, page }) => ({ titre, href: page }));

export const sayAAdapter = (elements: DonneesOutil['a_adapter']): VueContenu => ({
	genre: 'definitions',
	entrees: elements.map(({ statut, quoi, comment }) => ({
		terme: `${NOMS_STATUTS_ADAPTER[statut]}\u00a0: ${quoi}`,
		texte: comment,
	})),
});

/** The tool that this one comes from, and those that come from it. */
export function derives(catalogue: Catalogue, outil: Fiche<'outils'>): VueContenu[] {
	const { derive_de } = outil.donnees;
	const origine = derive_de === undefined ? undefined : catalogue.outils.get(derive_de);
	const derivees = citantsOf(catalogue, outil, 'outils', 'derive_de');
	return [
		...titrer('Dérivé de', liens(origine ? [origine] : [])),
		...titrer('Repris par', liens(derivees)),
	];
}
