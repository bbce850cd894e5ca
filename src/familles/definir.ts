/** What a family of sheets must and may say of itself; the rest of the house asks here, and names none. */
import type { z } from 'zod';
import type { Diagnostic, Place } from '../core/diagnostics.ts';
import type { Commune } from '../core/france/commune.ts';
import type { DonneesQuestion } from '../core/schema/questions.ts';
import type { Duree } from '../core/temps/durees.ts';

/** What a family may ask of the content around one of its sheets. */
export interface Alentours {
	/** The axis that an objectif belongs to. */
	axeOfObjectif: (objectif: string) => string | undefined;
	/** The axes of another sheet that has its place in the tree axe › orientation › objectif; none otherwise. */
	axesOfPlacee: (ref: string) => readonly string[];
	communeOf: (code: string) => Commune | undefined;
	/** A question of the bank. */
	questionOf: (id: string) => DonneesQuestion | undefined;
	/** The sheets of a family, in the order of the files: what they say is of its schema. */
	fichesOf: (famille: string) => readonly { chemin: string; donnees: unknown }[];
}

/** A sheet under the rules of its family: where it is, what it says. */
export interface FicheLue<D> {
	chemin: string;
	donnees: D;
	/** Where a value stands in the file, by its path: `('periode', 'fin')`. */
	placeOf: (...chemin: PropertyKey[]) => Place;
}

/** `voisineOf`: another sheet of the same family, by its id. */
export type RegleParmi<D> = (
	fiche: FicheLue<D>,
	alentours: Alentours,
	voisineOf: (id: string) => D | undefined,
) => Diagnostic[];

/** How the sheets of a family tell that others were tried, and where. */
export interface Temoignage<D> {
	/** The sheets that were tried, by ref. */
	essaisOf(donnees: D): readonly string[];
	/** Where, by INSEE code: the first is the main one. */
	communesOf(donnees: D): readonly string[];
	/** Where exactly, in degrees, when it is said. */
	pointOf?(donnees: D): { lat: number; lon: number } | undefined;
}

/** A step of a run sheet, as the sheet tells it. */
export interface EtapeMinutable {
	titre: string;
	moment: 'preparation' | 'animation' | 'suite';
	/** Of the whole step, all its times together. */
	duree?: Duree | undefined;
	/** How many times it is done, one after the other; once, where nothing is said. */
	fois?: number | undefined;
	qui?: string | undefined;
	consigne: string;
}

/** A document beside a sheet, to take away. */
export interface Joint {
	/** Its file in the folder of the sheet. */
	fichier: string;
	nom: string;
	description?: string | undefined;
	modifiable?: boolean | undefined;
	version?: string | undefined;
}

/** A recording that stands on another site. */
export interface Son {
	/** Of the file itself. */
	adresse: string;
	octets: number;
	/** 64 hexadecimal digits. */
	empreinte: string;
	/** In seconds. */
	duree: number;
	/** The day when it was published. */
	date: string;
}

/** How many people. */
export interface Effectif {
	min: number;
	max?: number | undefined;
}

/** What must be at hand, and where. */
export interface Besoins {
	/** In words, each with its quantity: « Feutres : un par personne ». */
	materiel: readonly string[];
	lieu?: string | undefined;
}

/** What one chooses by, among sheets that one may begin with. */
export interface MatiereDepart {
	publics: readonly string[];
	phases: readonly string[];
	etapes: readonly EtapeMinutable[];
	temps_par_role?: readonly { role: string; temps: Duree }[] | undefined;
	/** The lengths that count as work, preparation and animation: those not known are left out. */
	travaux: readonly Duree[];
	etalement: Duree;
	/** How hard it is to facilitate. */
	niveau?: string;
	participants?: Effectif | undefined;
	/** Whether it holds when people disagree. */
	clivant: boolean;
	/** Sheets that it says to go on with, by ref. */
	apres: readonly string[];
	competences: readonly string[];
}

/** What a station of a way says of its sheet. */
export interface MatiereStation {
	/** The lengths that make all the work; none where they are not all known. */
	travaux: readonly Duree[];
	etalement: Duree;
	/** What one has in the end. */
	acquis: string;
}

/** The whole of a field, or some fields of each of its elements. */
export type Legers = Readonly<Record<string, true | readonly string[]>>;

export interface DefinitionFamille<D> {
	/** Its name in the registry, and the name of its folders: `content/<id>/`, `/<id>/`. */
	id: string;
	/** Zod schema of the front matter: the fields common to all (core/schema/commun.ts), and its own. */
	schema: z.ZodType<D> & z.ZodObject;
	/** Whether a title says what one does, verb first. */
	titre: 'verbe' | 'libre';
	/** Whether its first axis stands for all: it colours the page. */
	axePrincipal?: true;
	/** Its axes, the main one first. */
	axesOf(donnees: D, alentours: Alentours): readonly string[];
	/** Its places in the tree axe › orientation › objectif, the main one first. */
	objectifsOf?(donnees: D): readonly string[];
	/** Its place in its list, where sheets follow one another; by title where nothing is said. */
	rangOf?(donnees: D): number;
	/** How long it takes, for those who choose. */
	dureeOf?(donnees: D): Duree | undefined;
	/** How many people it is made for. */
	participantsOf?(donnees: D): Effectif | undefined;
	/** Whether communes can try it: its maturity is counted. */
	eprouvable?: true;
	/** Its steps, where they have moments: a sheet with enough timed ones has a run sheet. */
	etapesOf?(donnees: D): readonly EtapeMinutable[];
	/** The documents that go with it. */
	jointsOf?(donnees: D): readonly Joint[] | undefined;
	/** The recording that one hears on its page. */
	sonOf?(donnees: D): Son | undefined;
	/** What its run sheet reminds to bring. */
	besoinsOf?(donnees: D): Besoins;
	/** What the five questions of « Par où commencer ? » ask of it; without it, it is never proposed there. */
	departOf?(donnees: D): MatiereDepart;
	/** What a way through sheets says of one that one does; without it, one only reads it. */
	stationOf?(donnees: D): MatiereStation;
	/** Whether a mairie may be asked for it; never, where nothing is said. */
	isSollicitable?(donnees: D): boolean;
	/** What a mairie asks of a sheet of this family, in a word or two, and whether this one answers. */
	reponsesOf?(donnees: D): { quoi: string; donnee: boolean }[];
	/** What the state of the commons follows in this family: of so many, how many are as they should be. */
	suivisOf?(donnees: D): Suivi[];
	temoignage?: Temoignage<D>;
	/** The public that a sheet is written for first, where it is the way by which a public begins. */
	publicOf?(donnees: D): string | undefined;
	/** What lists may be sorted by, besides what all families share; units and sense: core/catalogue/tris.ts. */
	tris?: {
		population?(donnees: D, alentours: Alentours): number | undefined;
		periode?(donnees: D): number | undefined;
	};
	/** The papers that go with a sheet and have a page, by the names in their addresses. */
	papiersOf?(donnees: D): readonly string[];
	/** Made for a method that another sheet tells: who looks for the method finds that one before. */
	appui?: true;
	/** Rules that look at one sheet alone, and that only this family has. */
	regles?: readonly ((fiche: FicheLue<D>) => Diagnostic[])[];
	/** Rules that look at one sheet of this family among all the others. */
	reglesParmi?: readonly RegleParmi<D>[];
	/** The fields that others show or compare: what a page keeps of a sheet that it does not show. */
	legers: Legers;
	/** The field of a form of `temoignage` families that a sheet of this one fills: « Raconter votre essai ». */
	cleRetour?: string;
}

export interface Suivi {
	quoi: string;
	tenus: number;
	sur: number;
}

/** One sheet, which is as it should be or not. */
export const suivi = (quoi: string, tenu: boolean): Suivi => ({
	quoi,
	tenus: tenu ? 1 : 0,
	sur: 1,
});

/** Checks a definition against its own schema; returns it as it is, with the type of its schema. */
export function defineFamille<S extends z.ZodObject>(
	definition: DefinitionFamille<z.output<S>> & { schema: S },
): Omit<DefinitionFamille<z.output<S>>, 'schema'> & { schema: S } {
	return definition;
}
