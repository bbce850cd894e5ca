/** The records that sheets name, as the open data call them: a new annexe is asked for its title by the types. */
import type { Catalogue, Enregistrement } from '../catalogue/catalogue.ts';
import type { Annexe } from '../schema/index.ts';

/** Closed lists are told otherwise: their entries are the records. */
export type NomAnnexe = Exclude<Annexe, 'vocabulaires'>;

export const TITRES_ANNEXES: Readonly<Record<NomAnnexe, string>> = {
	structures: 'Les structures',
	acteurs: 'Les acteurs ressources',
	bibliographie: 'La bibliographie',
	financements: 'Les financements',
	observatoires: 'Les chiffres publics',
	glossaire: 'Le glossaire',
	questions: 'La banque de questions',
	commentaires: 'Les commentaires d’usage',
};
export const NOMS_ANNEXES = Object.keys(TITRES_ANNEXES) as NomAnnexe[];

export const listAnnexe = (catalogue: Catalogue, nom: NomAnnexe): Enregistrement<object>[] => [
	...catalogue[nom].values(),
];
