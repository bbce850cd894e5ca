/** The anchors of the glossary: one for each word, one for each letter. */
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The letter that a word is found at: « É » is at « E ». */
export const lettreOf = (nom: string): string => nom.normalize('NFD').charAt(0).toUpperCase();

export const ancreLettre = (lettre: string): string => `lettre-${lettre.toLowerCase()}`;

export const ancresDuGlossaire = ({ glossaire }: Catalogue): string[] =>
	[...glossaire.values()].flatMap(({ id, donnees }) => [id, ancreLettre(lettreOf(donnees.nom))]);
