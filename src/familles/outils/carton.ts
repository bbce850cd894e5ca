/** What the card of a tool says, besides what any sheet has. */
import { nommer } from '../../vues/mots.ts';
import type { DefinitionCarton } from '../definir-carton.ts';

export const carton: DefinitionCarton<'outils'> = (catalogue, { donnees }) => ({
	genre: nommer(catalogue, 'formats', donnees.format),
	etapes: donnees.etapes.map(({ titre }) => titre),
	materiel: donnees.materiel.map(({ quoi }) => quoi),
	conseils: donnees.conseils ?? [],
	limites: donnees.quand_ne_pas_utiliser,
});
