/** What a bloc of the closed MDX vocabulary is and says: one folder of src/blocs for each. */

export interface Attribut {
	/** texte: a sentence; choix: one of `choix`; commune: an INSEE code; source: a key of `sources`. */
	type: 'texte' | 'choix' | 'commune' | 'source';
	requis: boolean;
	description: string;
	choix?: readonly string[];
}

export interface DefinitionBloc {
	/** As a sheet writes it; the folder is the same in lower case. */
	nom: string;
	/** What readers see above it, where it has a name. */
	affiche?: string;
	/** A bloc stands alone between blank lines; a ligne stands inside a sentence. */
	forme: 'bloc' | 'ligne';
	/** What may stand inside: any text, nothing, or one image. */
	enfants: 'texte' | 'rien' | 'image';
	description: string;
	attributs: Record<string, Attribut>;
	/** Set before the stop of its sentence, as the call of a note is. */
	appel?: true;
	/** Says what can go wrong: the paper of the essentials gathers them. */
	alerte?: true;
	/** Named examples: they make the documentation page and are run by the tests. */
	exemples: readonly { nom: string; mdx: string }[];
}

/** Keeps the name and the form of a bloc known to the types: registries are held to them. */
export const defineBloc = <const D extends DefinitionBloc>(definition: D): D => definition;

/** Attributes that several blocs have. */
export const TITRE = {
	type: 'texte',
	requis: false,
	description: 'Un titre court, affiché en tête du bloc.',
} as const satisfies Attribut;
export const SOURCE = {
	type: 'source',
	requis: false,
	description: 'La clé d’une entrée de « sources » dans l’en-tête.',
} as const satisfies Attribut;
