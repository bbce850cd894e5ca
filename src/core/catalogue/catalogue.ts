/** All that was read, joined: references resolved both ways, places and dates attached. */
import { FAMILLES, type Famille, parseRef } from '../../familles/registre/ids.ts';
import type { DonneesOf } from '../../familles/registre/schemas.ts';
import type { Arbre } from '../arbre.ts';
import type { Conformite } from '../conformite/schema.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Commune } from '../france/commune.ts';
import type { Redirection, Verrou } from '../identifiants/types.ts';
import type { Lecture } from '../lecture/types.ts';
import type { Publication } from '../publication/schema.ts';
import type {
	DonneesActeur,
	DonneesCommentaire,
	DonneesDepart,
	DonneesFinancement,
	DonneesObservatoire,
	DonneesQuestions,
	DonneesReference,
	DonneesStructure,
	DonneesTerme,
	DonneesVoisins,
} from '../schema/index.ts';
import type { Axe } from './axes.ts';
import type { Dates, Monde } from './monde.ts';

export type { Commune, Dates, Monde };

/** A sheet of one family, which is not known by its name: F may be several. */
export interface FicheOf<F extends Famille> {
	famille: F;
	id: string;
	/** `outils/enquete-collective`: names the sheet everywhere. */
	ref: string;
	/** Address of its page from the root of the site. */
	page: string;
	chemin: string;
	donnees: DonneesOf<F>;
	arbre: Arbre;
	fichiers: string[];
	dates: Dates | undefined;
}

/** A sheet: its family says which values it has. */
export type Fiche<F extends Famille = Famille> = { [K in F]: FicheOf<K> }[F];

/** A sheet where its family does not matter; every sheet is one. */
export type UneFiche = FicheOf<Famille>;

/** The sheets of each family, by id. */
export type FichesParFamille = { readonly [F in Famille]: ReadonlyMap<string, Fiche<F>> };

export interface Enregistrement<T> {
	id: string;
	chemin: string;
	donnees: T;
}

/** One sheet (or record) names another, in a field. */
export interface Citation {
	/** `retours/leaz` or `structures/la-traverse`. */
	par: string;
	champ: string;
}

export interface Catalogue extends FichesParFamille {
	lectures: readonly Lecture[];
	structures: ReadonlyMap<string, Enregistrement<DonneesStructure>>;
	acteurs: ReadonlyMap<string, Enregistrement<DonneesActeur>>;
	bibliographie: ReadonlyMap<string, Enregistrement<DonneesReference>>;
	/** Who pays, and for what. */
	financements: ReadonlyMap<string, Enregistrement<DonneesFinancement>>;
	/** Where a commune reads its own figures. */
	observatoires: ReadonlyMap<string, Enregistrement<DonneesObservatoire>>;
	glossaire: ReadonlyMap<string, Enregistrement<DonneesTerme>>;
	/** The bank of questions, by theme. */
	questions: ReadonlyMap<string, Enregistrement<DonneesQuestions>>;
	commentaires: ReadonlyMap<string, Enregistrement<DonneesCommentaire>>;
	vocabulaires: ReadonlyMap<
		string,
		ReadonlyMap<string, { nom: string; definition?: string | undefined }>
	>;
	axes: readonly Axe[];
	/** The questions of « Par où commencer ? », if the content asks any. */
	depart: DonneesDepart | undefined;
	/** The words that people take for one another, if the content tells any. */
	voisins: DonneesVoisins | undefined;
	/** Every commune that a file names, by INSEE code. */
	communes: ReadonlyMap<string, Commune>;
	/** The sheets that tell how another one was tried, by the ref of that one. */
	temoins: ReadonlyMap<string, readonly Fiche[]>;
	/** Who names a sheet or a record, by its ref. */
	citations: ReadonlyMap<string, readonly Citation[]>;
	/** All faults of all files, sorted. */
	diagnostics: readonly Diagnostic[];
	/** Where to find what changed its name. */
	redirections: readonly Redirection[];
	/** What was published last, if anything was. */
	verrou: Verrou | undefined;
	/** Who publishes the site, as far as it is told. */
	publication: Publication;
	/** The criteria that the site is judged by, and what is known of each. */
	conformite: Conformite;
	/** When the last changed of its files was; undefined when git does not tell. */
	modification: string | undefined;
	/** What could not be known of the world around the content, in sentences: the dates, for example. */
	avis: readonly string[];
}

/** The sheet a ref names, whatever its family. */
export function findFiche(catalogue: Catalogue, ref: string): Fiche | undefined {
	const nom = parseRef(ref);
	return nom && catalogue[nom.famille].get(nom.id);
}

/** Every sheet, family by family. */
export const listFiches = (fiches: FichesParFamille): Fiche[] =>
	FAMILLES.flatMap((famille): Fiche[] => [...fiches[famille].values()]);
