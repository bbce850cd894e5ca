import { findFiche } from '../../core/catalogue/catalogue.ts';
import type { PartsLivret } from '../definir-vue.ts';
import { noms } from './noms.ts';

export const livret: PartsLivret = {
	rang: 1,
	tout: ({ parcours }) => [
		{ titre: noms.plusieurs, refs: [...parcours.values()].map(({ ref }) => ref) },
	],
	/** A parcours, then its sheets in the order in which one takes them. */
	propres: (catalogue) =>
		[...catalogue.parcours.values()].map(({ id, ref, donnees }) => {
			const suivies = donnees.etapes.flatMap((e) => findFiche(catalogue, e.fiche)?.ref ?? []);
			return {
				id: `parcours-${id}`,
				rayon: 'suite',
				surtitre: 'Livret de parcours',
				titre: donnees.titre,
				phrase: donnees.en_une_phrase,
				parties: [
					{ titre: 'Le parcours', refs: [ref] },
					{
						titre: 'Les fiches, dans l’ordre',
						refs: [...new Set(suivies)].filter((suivie) => suivie !== ref),
					},
				],
			};
		}),
};
