/** What a bloc of the closed MDX vocabulary may be made of. */

export interface Attribut {
	/** texte: a sentence; choix: one of `choix`; commune: an INSEE code; source: a key of `sources`. */
	type: 'texte' | 'choix' | 'commune' | 'source';
	requis: boolean;
	description: string;
	choix?: readonly string[];
}

export interface DefinitionBloc {
	nom: string;
	/** A bloc stands alone between blank lines; a ligne stands inside a sentence. */
	forme: 'bloc' | 'ligne';
	/** What may stand inside: any text, nothing, or one image. */
	enfants: 'texte' | 'rien' | 'image';
	description: string;
	attributs: Record<string, Attribut>;
	/** Named examples: they make the documentation page and are run by the tests. */
	exemples: readonly { nom: string; mdx: string }[];
}
