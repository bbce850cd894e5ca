import { createNoeud } from '../../core/donnees/noeud.ts';
import { conceptsOf, type DefinitionNoeud, fichesOf } from '../definir-noeud.ts';
import { direPratique, TYPES_PRATIQUE } from '../pratiques-noeud.ts';
import type { DonneesOutil } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesOutil> = {
	types: TYPES_PRATIQUE,
	dire: (donnees, contexte) => {
		const commun = direPratique(donnees, contexte);
		return {
			...commun,
			subject: [
				...conceptsOf(contexte, 'phases', donnees.phases),
				...conceptsOf(contexte, 'formats', [donnees.format]),
				...conceptsOf(contexte, 'participations', [donnees.participation]),
				...conceptsOf(contexte, 'difficultes', [donnees.difficulte.niveau]),
				...conceptsOf(contexte, 'couts', [donnees.cout.niveau]),
			],
			learningResourceType: contexte.nommer('formats', donnees.format),
			supply: donnees.materiel.map(({ quoi, quantite }, i) =>
				createNoeud(contexte.partOf(`materiel-${i + 1}`), ['HowToSupply'], {
					name: quoi,
					requiredQuantity: quantite,
				}),
			),
			isBasedOn: fichesOf(contexte, 'outils', [donnees.derive_de]),
		};
	},
};
