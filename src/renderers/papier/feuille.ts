/** A sheet that a page composes for the person who is in front of it (typst/modeles/feuille.typ). Plain JSON. */
import type { BlocPapier, LignePapier } from './papier.ts';

export type BlocFeuille =
	| BlocPapier
	/** Words of another size than the body: of a foot, of a poster, of a condition. */
	| { b: 'phrase'; ton: 'petit' | 'grand' | 'condition'; x: LignePapier[] }
	/** Rules to write on. */
	| { b: 'lignes'; nombre: number }
	/** Bars with their numbers; `part`: of the longest, from 0 to 1. */
	| { b: 'barres'; entetes: [string, string]; barres: { nom: string; dit: string; part: number }[] }
	/** Not cut between two pages. */
	| { b: 'ensemble'; x: BlocFeuille[] }
	/** What follows begins a page. */
	| { b: 'page' };

export interface FeuillePapier {
	titre: string;
	/** An `affiche` holds on one page, in the largest letters that fit. */
	genre: 'texte' | 'affiche';
	/** Size of the body, in points. */
	corps: number;
	blocs: BlocFeuille[];
}
