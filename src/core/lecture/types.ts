/** What reading a file gives, and what it is given. */
import type { Arbre } from '../arbre.ts';
import type { FichierVoisin, Passage, Renvoi } from '../corps/index.ts';
import type { Diagnostic, Place } from '../diagnostics.ts';
import type { Annexe, Famille } from '../schema/index.ts';

/** An identifier written in a file, to be checked once all files are known. */
export interface RenvoiChamp {
	genre: 'reference';
	collection: string;
	valeur: string;
	champ: string;
	place: Place;
}

/** Where a value stands that a rule looks at, once all files are known. */
export interface Repere {
	genre: 'repere';
	valeur: string;
	champ: string;
	place: Place;
}

/** A day after which what is said there no longer holds. */
export interface Echeance {
	genre: 'echeance';
	valeur: string;
	place: Place;
}

export interface Lecture {
	collection: Famille | Annexe;
	id: string;
	/** Path from the folder that holds the content folder. */
	chemin: string;
	/** Undefined when the file has an error. Plain JSON, with French typography applied. */
	donnees: unknown;
	arbre: Arbre | undefined;
	renvois: (Renvoi | RenvoiChamp | Repere | Echeance)[];
	/** What the sheet says in its own words, fields then body: titles of sources and names left out. */
	passages: Passage[];
	/** Files beside the sheet that it publishes. */
	fichiers: string[];
	placeTitre: Place;
	diagnostics: Diagnostic[];
}

export interface Fichier {
	collection: Famille | Annexe;
	id: string;
	chemin: string;
	/** Empty when the file is larger than what is read. */
	octets: Uint8Array;
	/** Bytes of the whole file, when it is on a disk. */
	taille?: number;
	voisins: ReadonlyMap<string, FichierVoisin>;
}

/** What the per-sheet rules may look at. */
export interface ContexteRegle {
	lecture: Lecture;
	placeOf: (...chemin: PropertyKey[]) => Place;
}

/** What the rules of the text may look at. */
export interface ContexteTexte {
	lecture: Lecture;
	/** Where the text begins. */
	place: Place;
}
