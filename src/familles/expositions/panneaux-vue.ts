/** The panels of an exhibition of the catalogue. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { MatiereAffiche } from '../../vues/affiches/affiches.ts';
import { baseOf, type ExpositionOf, joinPanneaux } from './regle-reprise.ts';
import type { DonneesExposition, Panneau } from './schema.ts';

const expositionOf =
	({ expositions }: Catalogue): ExpositionOf =>
	(id) =>
		expositions.get(id)?.donnees;

export const listPanneaux = (catalogue: Catalogue, donnees: DonneesExposition): Panneau[] =>
	joinPanneaux(donnees, expositionOf(catalogue));

/** The exhibition that has this panel as its own, from which its drawing and its sources come: this one, or a base of it. */
export function ownerOf(
	catalogue: Catalogue,
	id: string,
	panneau: Panneau,
	vues: readonly string[] = [],
): string {
	const donnees = catalogue.expositions.get(id)?.donnees;
	if (!donnees || (donnees.panneaux ?? []).some((sien) => sien.id === panneau.id)) return id;
	const base = baseOf(donnees);
	return base === undefined || vues.includes(base)
		? id
		: ownerOf(catalogue, base, panneau, [...vues, id]);
}

/** What the posters of an exhibition of the catalogue are made of. */
export function gatherAffiches(catalogue: Catalogue, id: string): MatiereAffiche[] {
	const donnees = catalogue.expositions.get(id)?.donnees;
	if (!donnees) return [];
	const remplis = (donnees.remplis ?? []).map(({ photo, ...rempli }) => ({
		...rempli,
		...(photo
			? {
					photo: {
						cle: `/expositions/${id}/${photo.fichier}`,
						alt: photo.alt,
						credit: photo.credit,
					},
				}
			: {}),
	}));
	return listPanneaux(catalogue, donnees).map((panneau) => {
		const proprietaire = ownerOf(catalogue, id, panneau);
		const sources = catalogue.expositions.get(proprietaire)?.donnees.sources ?? [];
		return { panneau, dossier: `/expositions/${proprietaire}/`, sources, remplis };
	});
}

/** What stands at the top of each panel: its own words or those of its base, else its title; the commune first. */
export function sayEnseigne(catalogue: Catalogue, id: string): string {
	const donnees = catalogue.expositions.get(id)?.donnees;
	if (!donnees) return '';
	const base = catalogue.expositions.get(baseOf(donnees) ?? '')?.donnees;
	const dite = donnees.enseigne ?? base?.enseigne ?? donnees.titre;
	const commune = catalogue.communes.get(donnees.commune ?? '')?.nom;
	return commune ? `${commune}, ${dite}` : dite;
}
