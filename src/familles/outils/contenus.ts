/** What the sections of a tool hold, and those of an action that names tools. */

import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { isTemoin } from '../../core/catalogue/derives.ts';
import { NOMS_STATUTS_ADAPTER } from '../../core/schema/adapter.ts';
import {
	citantsOf,
	citeePar,
	definitions,
	liens,
	listCitants,
	titrer,
} from '../../vues/fiche/contenus.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { FAMILLES } from '../registre/ids.ts';
import type { DonneesOutil } from './schema.ts';

export function materiel(elements: DonneesOutil['materiel']): VueContenu | undefined {
	if (elements.length === 0) return undefined;
	return { genre: 'coches', elements: elements.map((m) => ({ texte: sayQuantite(m) })) };
}

/** « Feutres : un par personne »: between brackets, « (1) » would read as the call of a note. */
function sayQuantite({ quoi, quantite }: DonneesOutil['materiel'][number]): string {
	if (!quantite) return quoi;
	return /\s:/u.test(quoi) ? `${quoi}, ${quantite}` : `${quoi}\u00a0: ${quantite}`;
}

export const sayAAdapter = (elements: DonneesOutil['a_adapter']): VueContenu => ({
	genre: 'definitions',
	entrees: elements.map(({ statut, quoi, comment }) => ({
		terme: `${NOMS_STATUTS_ADAPTER[statut]}\u00a0: ${quoi}`,
		texte: comment,
	})),
});

/** Variants told on the sheet, each with the tool that it is, if it has a sheet. */
export function sayVariantes(
	catalogue: Catalogue,
	variantes: DonneesOutil['variantes'],
): VueContenu | undefined {
	return definitions(
		(variantes ?? []).map(({ titre, description, outil }) => {
			const cible = outil === undefined ? undefined : catalogue.outils.get(outil);
			const lien = cible && { titre: cible.donnees.titre, href: cible.page };
			return { terme: titre, texte: description, ...(lien ? { lien } : {}) };
		}),
	);
}

/** The tool that this one comes from, and those that come from it. */
export function derives(
	catalogue: Catalogue,
	{ id, donnees: { derive_de } }: Fiche<'outils'>,
): VueContenu[] {
	const origine = derive_de === undefined ? undefined : catalogue.outils.get(derive_de);
	const derivees = [...catalogue.outils.values()].filter((o) => o.donnees.derive_de === id);
	return [
		...titrer('Dérivé de', liens(origine ? [origine] : [])),
		...titrer('Repris par', liens(derivees)),
	];
}

/** Tools before, after, beside; then the sheets that name this one, but those that tell of a trial. */
export function avecQuoi(
	catalogue: Catalogue,
	fiche: Fiche,
	{ avant = [], apres = [], complementaires = [] }: DonneesOutil['outils'],
): VueContenu[] {
	const trouves = (ids: readonly string[]): Fiche[] =>
		ids.flatMap((id) => catalogue.outils.get(id) ?? []);
	const nommes = new Set([...avant, ...apres, ...complementaires]);
	const autres = citantsOf(catalogue, fiche, 'outils').filter((f) => !nommes.has(f.id));
	const temoins = FAMILLES.filter((famille) => isTemoin({ famille }));
	return [
		...titrer('Avant', liens(trouves(avant))),
		...titrer('Après', liens(trouves(apres))),
		...titrer('En complément', liens(trouves(complementaires))),
		...titrer('Cité par ces outils', listCitants(autres)),
		...citeePar(catalogue, fiche, ['outils', ...temoins]),
	];
}
