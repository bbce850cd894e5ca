import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { axesOf } from '../../core/catalogue/derives.ts';
import type { PartsLivret } from '../definir-vue.ts';

const refs = (fiches: readonly Fiche[]): string[] => fiches.map(({ ref }) => ref);

/** An action stands under its main axis alone. */
const listSiennes = (catalogue: Catalogue, axe: string): Fiche<'actions'>[] =>
	[...catalogue.actions.values()].filter((action) => axesOf(catalogue, action)[0] === axe);

export const livret: PartsLivret = {
	rang: 3,
	tout: (catalogue) =>
		catalogue.axes.map(({ id, nom }) => ({ titre: nom, refs: refs(listSiennes(catalogue, id)) })),
	axe: (catalogue, axe) =>
		axe.orientations.map(({ nom, objectifs }) => ({
			titre: nom,
			refs: refs(
				listSiennes(catalogue, axe.id).filter(({ donnees }) =>
					objectifs.some(({ id }) => id === donnees.objectifs[0]),
				),
			),
		})),
};
