/** What the sheets of a family say in the linked data, besides what every sheet says (docs/donnees.md). */
import type { Iris } from '../core/donnees/iris.ts';
import type { Proprietes } from '../core/donnees/noeud.ts';

export interface ContexteNoeud {
	iris: Iris;
	/** The sheet. */
	soi: string;
	/** A part of the sheet, by the anchor that names it: `etape-1`. */
	partOf: (ancre: string) => string;
	/** The name of an entry of a closed list. */
	nommer: (vocabulaire: string, id: string) => string;
}

export interface DefinitionNoeud<D> {
	/** Of schema.org: the most precise first. */
	types: readonly string[];
	/** `subject` comes beside the axes, `mentions` and `citation` beside those of every sheet. */
	dire: (donnees: D, contexte: ContexteNoeud) => Proprietes;
}

/** The addresses of entries of a closed list. */
export const conceptsOf = (
	{ iris }: ContexteNoeud,
	vocabulaire: string,
	ids: readonly (string | undefined)[] = [],
): string[] => ids.flatMap((id) => (id === undefined ? [] : iris.concept(vocabulaire, id)));

/** The addresses of sheets of a family. */
export const fichesOf = (
	{ iris }: ContexteNoeud,
	famille: string,
	ids: readonly (string | undefined)[] = [],
): string[] => ids.flatMap((id) => (id === undefined ? [] : iris.fiche(`${famille}/${id}`)));
