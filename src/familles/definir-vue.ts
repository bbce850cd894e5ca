/** What a family shows of its sheets: the lines « at a glance », the sections, and what else it can do. */
import type { Axe } from '../core/catalogue/axes.ts';
import type { Catalogue, FicheOf, UneFiche } from '../core/catalogue/catalogue.ts';
import type { MatiereAffiche } from '../vues/affiches/affiches.ts';
import type { VueDocument } from '../vues/documents/document.ts';
import type { VueContenu, VueEtat, VueLien, VueTexte } from '../vues/fiche/vue.ts';
import type { PictoChiffre } from '../vues/identite/pictogrammes-chiffres.ts';
import type { DefinitionCarton } from './definir-carton.ts';
import type { DefinitionEmission } from './definir-emission.ts';
import type { DefinitionKit } from './definir-kit.ts';
import type { Famille } from './registre/ids.ts';
import type { DonneesOf } from './registre/schemas.ts';

/** A field of the front matter of a family. */
export type Champ<F extends Famille> = keyof DonneesOf<F> & string;

/** One sheet being shown. */
export interface Regard<F extends Famille> {
	catalogue: Catalogue;
	fiche: FicheOf<F>;
	donnees: DonneesOf<F>;
	/** The number of each source, by key. */
	numeros: ReadonlyMap<string, number>;
	/** Those that tell how this sheet was tried. */
	temoins: readonly Temoin[];
}

/** A sheet that tells how another one was tried. */
export interface Temoin {
	fiche: UneFiche;
	/** How it was changed there. */
	adaptation: string | undefined;
	/** « Coût : 5 510 € (2021) » */
	cout: string;
}

type Dit = string | VueTexte | false | undefined;

/** A line « at a glance »; one that says nothing is left out. */
export interface LigneEssentiel<F extends Famille, I extends string = string> {
	/** How documents and layouts ask for it: never its term. */
	id: I;
	/** The fields it shows. */
	champs: readonly Champ<F>[];
	terme: string | ((regard: Regard<F>) => string);
	dire(regard: Regard<F>): readonly Dit[];
	/** Key of the source of its last value, when the sheet gives one. */
	sourceOf?(donnees: DonneesOf<F>): string | undefined;
}

/** A figure of the head of the page: « Groupe », « 6 à 15 ». */
export interface ChiffreFiche<F extends Famille> {
	/** Name of its pictogram. */
	picto: PictoChiffre;
	/** What it counts, in a word or two. */
	nom: string;
	/** Short: it stands in a quarter of a screen. */
	dire(regard: Regard<F>): string | undefined;
}

/** Where a section stands on the two-page layout: what one decides and prepares, across the second page, what one does, the lighter side. */
export type Cote = 'recto' | 'large' | 'verso' | 'libre';

/** A part of the page: what one reads at one sitting, under one title. */
export interface PartieFiche<P extends string = string> {
	id: P;
	/** One or two words: it stands in a bar, on a phone. */
	titre: string;
}

/** Where what stands under a heading of the text goes, by how the heading begins. */
export interface RangementTitre<P extends string = string> {
	debuts: readonly string[];
	/** `tete`: before all the parts, with the summary. */
	partie: P | typeof TETE;
	/** Few ask for it: folded under its heading. */
	pli?: true;
	/** Paragraphs that begin with a date: facts, one after the other. */
	dates?: true;
}

export const TETE = 'tete';

/** A section of the page; one without content is left out. */
export interface SectionFiche<
	F extends Famille,
	I extends string = string,
	P extends string = string,
> {
	/** Its anchor is `fiche-<id>`. */
	id: I;
	/** The fields it shows, the main one first: where a fault of length is reported. */
	champs: readonly Champ<F>[];
	/** Undefined for the text of the sheet, which brings its own headings. */
	titre: string | undefined;
	/** Of those that its family declares: where it stands on the page; before them all: `TETE`. */
	partie: P | typeof TETE;
	/** Few ask for it: folded under its title on the page. */
	pli?: true;
	/** Beside the next one that says so, where the page is wide enough. */
	enFace?: true;
	/** Undefined when it stays on the page. */
	papier?: Cote;
	/** Among the sections of its side, where it is not the order of the page. */
	rang?: number;
	/** On the two-page layout, the frames « Vigilance » of the text follow it. */
	vigilances?: true;
	/** On the two-page layout where there is room left for it: the page of the sheet has it anyway. */
	siPlace?: true;
	dire(regard: Regard<F>): readonly (VueContenu | undefined)[];
}

export interface PartieLivret {
	titre: string;
	refs: readonly string[];
}

/** A selection of sheets that makes one book. */
export interface Livret {
	/** Name of its files: `axe-alimentaire`, `parcours-demarrer-un-mandat`, `outils`, `tout`. */
	id: string;
	/** On which shelf it stands. */
	rayon: 'grands' | 'axe' | 'suite';
	/** « Livret d’outils »: above its title, on the cover. */
	surtitre: string;
	titre: string;
	phrase: string;
	axe?: { id: string; court: string };
	parties: readonly PartieLivret[];
}

/** The place of a family in the books. */
export interface PartsLivret {
	/** Among the parts of the whole commons. */
	rang: number;
	tout(catalogue: Catalogue): readonly PartieLivret[];
	/** In the book of an axis. */
	axe?(catalogue: Catalogue, axe: Axe): readonly PartieLivret[];
	/** Books of its own. */
	propres?(catalogue: Catalogue): readonly Livret[];
}

export interface DefinitionVue<
	F extends Famille,
	L extends string = string,
	S extends string = string,
	P extends string = string,
> {
	essentiel: readonly LigneEssentiel<F, L>[];
	/** What one asks first, four at most; one that says nothing is left out. */
	chiffres: readonly ChiffreFiche<F>[];
	/** Where a sheet stands, when that is to be known before reading. */
	etatOf?(regard: Regard<F>): VueEtat | undefined;
	/** What one hears, for the feed of recordings. */
	emission?: DefinitionEmission;
	/** What one does at once with the sheet, from its first screen. */
	gestes?(regard: Regard<F>): readonly VueLien[];
	/** In the order of the page; the last one holds the sources. */
	parties: readonly PartieFiche<P>[];
	/** Headings of the text that go elsewhere than with the section that holds it. */
	rangement: readonly RangementTitre<NoInfer<P>>[];
	sections: readonly SectionFiche<F, S, NoInfer<P>>[];
	/** Why a field, `coordonnees` or `aides.consulte`, is not seen on the page of a sheet that has them all. */
	tus?: Readonly<Record<string, string>>;
	/** Where the summary « easy to read » stands on the two-page layout. */
	enBref?: Cote;
	/** Where the drawing and what stands before the parts (`TETE`) do, around the summary. */
	debut?: Cote;
	/** What helps to choose it in a list, besides what all families say. */
	etiquettesOf?(catalogue: Catalogue, fiche: FicheOf<F>): readonly string[];
	/** How it stands on the page of an axis: its sheets by title, or as tiles; absent if undefined. */
	surAxe?: 'liens' | 'tuiles';
	/** What a sheet that tells of trials says of another one, and what it cost. */
	temoin?: {
		coutOf(donnees: DonneesOf<F>): string;
		adaptationOf(donnees: DonneesOf<F>, essayee: UneFiche): string | undefined;
		/** Where it happened, when that is not one or two communes. */
		territoireOf(donnees: DonneesOf<F>): string | undefined;
	};
	/** The posters that it prints, for a family whose sheets are made of panels. */
	affichesOf?(
		catalogue: Catalogue,
		fiche: FicheOf<F>,
	): { enseigne: string; matieres: readonly MatiereAffiche[] };
	/** The papers that go with a sheet: what one hands out, what one leads by. */
	documents?(catalogue: Catalogue, fiche: FicheOf<F>): readonly VueDocument[];
	kit?: DefinitionKit<F, L>;
	/** Its sheets are methods that one also holds as cards. */
	cartonOf?: DefinitionCarton<F>;
	livret?: PartsLivret;
}

/** The lines of a family: their ids are known to whoever asks for one. */
export const defineEssentiel = <F extends Famille, const L extends string>(
	_famille: F,
	lignes: readonly LigneEssentiel<F, L>[],
): readonly LigneEssentiel<F, L>[] => lignes;

export type IdLigne<T> = T extends readonly LigneEssentiel<never, infer L>[] ? L : never;

export const defineVue = <
	F extends Famille,
	L extends string,
	const S extends string,
	const P extends string,
>(
	_famille: F,
	definition: DefinitionVue<NoInfer<F>, L, S, P>,
): DefinitionVue<F, L, S, P> => definition;

/** The text of the sheet, as it was written; `partie`: where a heading that nothing sends elsewhere goes. */
export const corps = <F extends Famille, const P extends string>(
	partie: P,
	papier?: Cote,
): SectionFiche<F, 'corps', P> => ({
	id: 'corps',
	champs: [],
	titre: undefined,
	partie,
	...(papier ? { papier } : {}),
	dire: ({ fiche }) => [{ genre: 'arbre', arbre: fiche.arbre }],
});
