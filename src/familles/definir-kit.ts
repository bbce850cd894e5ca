/** What a family tells a mairie: the letter, the note and the delibération are made of it. */

import type { Acte } from '../core/schema/acte.ts';
import type { VueSource } from '../vues/fiche/vue.ts';
import type { Constat, Morceau } from '../vues/mairie/document.ts';
import type { Regard } from './definir-vue.ts';
import type { Famille } from './registre/ids.ts';
import type { DonneesOf } from './registre/schemas.ts';

/** The words that change from one family to another. */
export interface MotsKit {
	/** « demande de rendez-vous pour … » */
	objet: string;
	proposition: string;
	raisons: string;
	resultats: string;
	etapes: string;
	chiffres: string;
	/** Before the list of what is not known: the beginning of a sentence of the letter, a line of the note. */
	inconnus: string;
	/** The same, as the term of a table. */
	reste: string;
	limites: string;
	sansLimites: string;
	/** « La proposition suivante a été faite… : … » */
	expose: string;
	/** « Considérant … : « … » » */
	considerant: string;
	/** « Considérant … dans la fiche, jointe au dossier » */
	considerantLimites?: string;
	/** Time and money are looked at step by step: no sum is told, nor results apart from the aim. */
	parEtapes?: true;
	/** Where it was tried is told. */
	essayable?: true;
}

/** A figure: a line « at a glance », as a mairie reads it. */
export interface ChiffreKit<F extends Famille, L extends string> {
	ligne: L;
	/** What the sheet says around it, apart from the figure. */
	precisionOf?(donnees: DonneesOf<F>): string | undefined;
	/** Whether the sheet knows it: otherwise only what is said around it is kept. */
	isConnu?(donnees: DonneesOf<F>): boolean;
	/** In place of the words of the line. */
	dire?(donnees: DonneesOf<F>): string;
	/** Its capitals belong to people. */
	nomsPropres?: true;
}

/** A figure of a sheet, in words: `precision` is what is said around it. */
export interface Chiffre {
	terme: string;
	texte: string;
	precision?: string;
}

/** What a council asks after the figures, under one word: « Peut payer une part ». */
export interface Repere {
	terme: string;
	textes: string[];
}

/** What the documents say of a sheet. */
export interface Faits {
	mots: MotsKit;
	titre: string;
	phrase: string;
	/** Where it happened, for a retour: « Lunas (Hérault) ». */
	lieu: string;
	/** What it is good for: uses, reasons, aims. */
	raisons: Constat[];
	resultats: Constat[];
	etapes: string[];
	/** The titles of the first two sheets of a parcours. */
	premieres: string[];
	/** Time, cost, roles, as on the card of the sheet; what they cover apart. */
	chiffres: Chiffre[];
	/** « le temps de préparation »: what a mairie asks first, and that the sheet does not know. */
	inconnus: readonly string[];
	limites: Constat[];
	essais: string[];
	sources: VueSource[];
	/** The act that it asks to sign, in its own words; the delibération of the kit is written without. */
	acte?: Acte;
	/** What the law asks, where figures are read, who pays: rows of the note. */
	reperes: Repere[];
	/** An action that is not the commune's to take. */
	horsCommune: boolean;
	attribution: string;
	/** What the council agrees to: the first article of the delibération. */
	accord: Morceau[];
}

/** What only the family knows how to tell of one of its sheets. */
export type FaitsPropres = Pick<Faits, 'raisons' | 'resultats' | 'etapes' | 'limites'> &
	Partial<Pick<Faits, 'lieu' | 'horsCommune' | 'premieres' | 'acte' | 'reperes'>>;

export interface DefinitionKit<F extends Famille, L extends string = string> {
	mots: MotsKit;
	faitsOf(regard: Regard<F>): FaitsPropres;
	/** In the order in which they are told. */
	chiffres: readonly ChiffreKit<F, L>[];
	/** What a mairie asks and that the sheet does not know: « le temps de préparation ». */
	inconnusOf(donnees: DonneesOf<F>): readonly string[];
	/** The first article of the delibération, which says what the council agrees to. */
	accordOf(faits: Omit<Faits, 'accord'>): Morceau[];
}

/** A kit whose figures are lines that the family has. */
export const defineKit = <F extends Famille, L extends string>(
	_famille: F,
	_lignes: readonly { id: L }[],
	kit: DefinitionKit<F, NoInfer<L>>,
): DefinitionKit<F, L> => kit;
