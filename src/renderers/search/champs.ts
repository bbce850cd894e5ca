/** Where a word stands in what is searched, and how much it then counts, for the engine and for the first answers. */

export interface Champ {
	nom: keyof typeof CHAMPS;
	/** Its words, normalised. */
	mots: readonly string[];
}

export interface Poids {
	/** What makes the engine weigh it so; none for what it is not given. */
	balise?: string;
	/** Times a word counts, one being once in the text. */
	poids: number;
}

export const CHAMPS = {
	titre: { balise: 'h1', poids: 440 },
	alias: { balise: 'h2', poids: 69 },
	demandes: { balise: 'h3', poids: 18 },
	phrase: { balise: 'h3', poids: 8 },
	grandeurs: { poids: 8 },
	texte: { balise: 'p', poids: 1 },
	joints: { balise: 'p', poids: 1 },
	formes: { balise: 'p data-pagefind-weight="0.2"', poids: 0.2 },
} as const satisfies Record<string, Poids>;
