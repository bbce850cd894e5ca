import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { nommer } from '../../vues/mots.ts';
import type { PartieLivret, PartsLivret } from '../definir-vue.ts';
import { noms } from './noms.ts';

const refs = (fiches: readonly Fiche[]): string[] => fiches.map(({ ref }) => ref);
const listOutils = (catalogue: Catalogue): Fiche<'outils'>[] => [...catalogue.outils.values()];

/** One part for each format, in the order of the vocabulary. */
const partiesParFormat = (catalogue: Catalogue): PartieLivret[] =>
	[...(catalogue.vocabulaires.get('formats')?.keys() ?? [])].map((format) => ({
		titre: nommer(catalogue, 'formats', format),
		refs: refs(listOutils(catalogue).filter(({ donnees }) => donnees.format === format)),
	}));

export const livret: PartsLivret = {
	rang: 2,
	tout: (catalogue) => [{ titre: noms.plusieurs, refs: refs(listOutils(catalogue)) }],
	propres: (catalogue) => [
		{
			id: 'outils',
			rayon: 'grands',
			surtitre: 'Livret d’outils',
			titre: 'Tous les outils',
			phrase: noms.presentation,
			parties: partiesParFormat(catalogue),
		},
	],
};
