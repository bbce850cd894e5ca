/** How people contribute a sheet of a family: the words of its form and the order of its questions. */
import type { Champ } from './definir-vue.ts';
import type { Famille } from './registre/ids.ts';

/** Where questions stand; those that no group names come last, in the order of the schema. */
export const GROUPES = {
	essentiel: 'L’essentiel',
	decider: 'Pour décider',
	moyens: 'Qui, avec quoi',
	faire: 'Ce qui se passe',
	sources: 'D’où viennent les faits, et qui signe',
	reste: 'Pour aller plus loin (facultatif)',
} as const;
export type IdGroupe = keyof typeof GROUPES;

export interface MotsFormulaire {
	titre: string;
	/** Title when a sheet that exists is being mended: as long as the other, nothing moves. */
	correction?: string;
	phrase: string;
	/** How long it takes to fill it. */
	duree: string;
	/** What the text under the fields is for; undefined where there is none. */
	recit?: { titre: string; aide: string };
	/** The forges offer a ticket for it. */
	ticket?: true;
}

export interface DefinitionFormulaire<F extends Famille> extends MotsFormulaire {
	/** The questions of each group, in their order. */
	groupes: Partial<Record<Exclude<IdGroupe, 'reste'>, readonly Champ<F>[]>>;
	/** What the address of its page answers beforehand: `?outil=arpentage`; `jour` is today, `2026-11-29`. */
	amorceOf?(demande: URLSearchParams, jour: string): Record<string, unknown>;
	/** Its drawing in the web editor, by its name in Material Symbols. */
	icone: string;
}

export const defineFormulaire = <F extends Famille>(
	_famille: F,
	formulaire: DefinitionFormulaire<F>,
): DefinitionFormulaire<F> => formulaire;

/** Every sheet has a word for each of its two readers. */
const PORTES =
	'Dites, sous « ## Vous êtes à la mairie » et « ## Vous êtes un collectif », par quoi chacun commence.';
const AIDE_RECIT =
	'Une ligne vide sépare deux paragraphes. Une ligne qui commence par un tiret devient un point de liste, par ## un intertitre.';

/** What helps to write the text of a sheet. */
export const aideRecit = (debut: string): string => `${debut} ${PORTES} ${AIDE_RECIT}`;
