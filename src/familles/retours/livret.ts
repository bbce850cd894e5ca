import { axesOf } from '../../core/catalogue/derives.ts';
import type { PartsLivret } from '../definir-vue.ts';
import { noms } from './noms.ts';

export const livret: PartsLivret = {
	rang: 4,
	tout: ({ retours }) => [
		{ titre: noms.plusieurs, refs: [...retours.values()].map(({ ref }) => ref) },
	],
	axe: (catalogue, axe) => [
		{
			titre: noms.plusieurs,
			refs: [...catalogue.retours.values()]
				.filter((retour) => axesOf(catalogue, retour).includes(axe.id))
				.map(({ ref }) => ref),
		},
	],
};
