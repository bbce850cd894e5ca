import { createNoeud } from '../../core/donnees/noeud.ts';
import { type DefinitionNoeud, fichesOf } from '../definir-noeud.ts';
import type { DonneesExposition } from './schema.ts';

export const noeud: DefinitionNoeud<DonneesExposition> = {
	types: ['Collection'],
	dire: ({ panneaux = [], commune, derive_de }, contexte) => ({
		hasPart: panneaux.map(({ id, titre, chapeau, axe }, i) =>
			createNoeud(contexte.partOf(`panneau-${id}`), ['Poster'], {
				position: i + 1,
				name: titre,
				abstract: chapeau,
				subject: axe && contexte.iris.concept('axes', axe),
			}),
		),
		contentLocation: commune && { '@id': contexte.iris.commune(commune) },
		isBasedOn: fichesOf(contexte, 'expositions', derive_de),
	}),
};
