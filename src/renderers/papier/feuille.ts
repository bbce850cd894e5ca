/**
 * A sheet that one fills in, gives or hangs (typst/modeles/feuille.typ): composed in the page for the person who is in
 * front of it, or by the build. Plain JSON.
 */
import type { FeuilleDocument } from '../../vues/documents/document.ts';
import type { BlocPapier, LignePapier } from './papier.ts';

export type BlocFeuille =
	| BlocPapier
	/** Words of another size than the body: of a foot, of a poster, of a condition. */
	| { b: 'phrase'; ton: 'petit' | 'grand' | 'condition'; x: LignePapier[] }
	/** Rules to write on, under what is to be written. */
	| { b: 'lignes'; nom?: string; nombre: number }
	/** A name, and a rule after it. */
	| { b: 'champ'; nom: string }
	/** A table to write in; `poids`: the share of the width that each column takes. */
	| { b: 'grille'; poids: number[]; entetes: string[]; rangs: string[][] }
	/** To cut out, two side by side. */
	| { b: 'cartes'; cartes: { titre: string; texte: string }[] }
	/** Bars with their numbers; `part`: of the longest, from 0 to 1. */
	| { b: 'barres'; entetes: [string, string]; barres: { nom: string; dit: string; part: number }[] }
	/** Not cut between two pages. */
	| { b: 'ensemble'; x: BlocFeuille[] }
	/** What follows begins a page. */
	| { b: 'page' };

export interface FeuillePapier {
	titre: string;
	/** An `affiche` holds on one page, in the largest letters that fit. */
	genre: FeuilleDocument['genre'];
	/** Of the sheet of paper: A4, upright, unless told. */
	format?: FeuilleDocument['format'];
	sens?: FeuilleDocument['sens'];
	/** Size of the body, in points. */
	corps: number;
	blocs: BlocFeuille[];
	/** Of a sheet that the build makes. */
	auteurs?: string[];
	mots?: string[];
	/** At the foot of each page; the title alone, without it. */
	pied?: { gauche: string; centre: string };
}
