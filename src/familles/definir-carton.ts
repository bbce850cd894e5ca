/** What a family puts on the cards of its sheets: a method that holds in the hand, without the page. */
import type { Catalogue, FicheOf } from '../core/catalogue/catalogue.ts';
import type { Famille } from './registre/ids.ts';

export interface DosCarton {
	/** « Atelier » */
	genre: string;
	/** The titles of its steps, in order. */
	etapes: readonly string[];
	materiel: readonly string[];
	conseils: readonly string[];
	/** When not to use it. */
	limites: readonly string[];
}

export type DefinitionCarton<F extends Famille> = (
	catalogue: Catalogue,
	fiche: FicheOf<F>,
) => DosCarton;
