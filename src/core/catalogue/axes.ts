/** The tree axe › orientation › objectif, with the way back up. */
import type { DonneesAxes } from '../schema/index.ts';

export interface Objectif {
	id: string;
	nom: string;
	definition?: string | undefined;
	orientation: string;
	axe: string;
}
export interface Orientation {
	id: string;
	nom: string;
	definition?: string | undefined;
	axe: string;
	objectifs: Objectif[];
}
export interface Axe {
	id: string;
	nom: string;
	court: string;
	definition?: string | undefined;
	orientations: Orientation[];
}

export function buildAxes(donnees: DonneesAxes | undefined): Axe[] {
	return (donnees?.entrees ?? []).map((axe) => ({
		...axe,
		orientations: axe.orientations.map((orientation) => ({
			...orientation,
			axe: axe.id,
			objectifs: orientation.objectifs.map((objectif) => ({
				...objectif,
				orientation: orientation.id,
				axe: axe.id,
			})),
		})),
	}));
}

/** The objectif of that id with its orientation and axe, or undefined. */
export function findObjectif(
	axes: readonly Axe[],
	id: string,
): { axe: Axe; orientation: Orientation; objectif: Objectif } | undefined {
	for (const axe of axes)
		for (const orientation of axe.orientations)
			for (const objectif of orientation.objectifs)
				if (objectif.id === id) return { axe, orientation, objectif };
	return undefined;
}
