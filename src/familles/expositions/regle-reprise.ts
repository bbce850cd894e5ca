/** The panels of an exhibition, those it takes from another one included. */
import type { DonneesExposition, Panneau, Place, Rempli } from './schema.ts';

/** Another exhibition, by its id. */
export type ExpositionOf = (id: string) => DonneesExposition | undefined;

/** The exhibition whose panels this one takes, if any. */
export const baseOf = ({ derive_de = [] }: DonneesExposition): string | undefined => derive_de[0];

/**
 * In the order in which they hang: those of the base, without those that were taken away, each replaced by
 * one's own of the same identifier; then one's own. A circle of bases ends where it began.
 */
export function joinPanneaux(
	donnees: DonneesExposition,
	expositionOf: ExpositionOf,
	vues: ReadonlySet<string> = new Set(),
): Panneau[] {
	const { panneaux: siens = [], retires = [] } = donnees;
	const repris = listRepris(donnees, expositionOf, vues).filter(({ id }) => !retires.includes(id));
	const propres = new Map(siens.map((panneau) => [panneau.id, panneau]));
	return [
		...repris.map((panneau) => propres.get(panneau.id) ?? panneau),
		...siens.filter(({ id }) => !repris.some((panneau) => panneau.id === id)),
	];
}

function listRepris(
	donnees: DonneesExposition,
	expositionOf: ExpositionOf,
	vues: ReadonlySet<string>,
): Panneau[] {
	const id = baseOf(donnees);
	const base = id === undefined || vues.has(id) ? undefined : expositionOf(id);
	return base && id ? joinPanneaux(base, expositionOf, new Set([...vues, id])) : [];
}

/** What a territory put in a place. */
export const findRempli = (
	{ remplis = [] }: DonneesExposition,
	panneau: Panneau,
	place: Place,
): Rempli | undefined =>
	remplis.find((rempli) => rempli.panneau === panneau.id && rempli.place === place.id);
