/**
 * What a field is, beside its type. `reference` names the collection or the vocabulary an identifier
 * belongs to; `brut` keeps French typography away from values that are not sentences.
 */
export interface MetaChamp {
	title?: string;
	description?: string;
	reference?: string;
	brut?: boolean;
	commune?: boolean;
	source?: boolean;
	fichier?: 'image' | 'joint';
	format?: string;
	/** What the code checks, for those who only have the published schema: both must agree (schemas-donnees.test.ts). */
	pattern?: string;
	/** Optional only because another field may say it. */
	attendu?: boolean;
	/** Rules that look at several sheets say where it stands. */
	repere?: boolean;
	/** What is said beside it no longer holds after that day. */
	echeance?: boolean;
	/** A site may not call itself published while it is empty (core/publication). */
	demande?: boolean;
	/** Path of a page of the site. */
	page?: boolean;
	/** What each value of a closed list is called. */
	noms?: Readonly<Record<string, string>>;
}
