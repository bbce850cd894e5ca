/** What the export to a wiki is told, besides the site: where it is published, and under which titles. */
import type { ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { ProfilWiki } from './profils.ts';

export interface ContexteWiki {
	donnees: ContexteDonnees & { adresse: string };
	profil: ProfilWiki;
	/** The title on the wiki of each sheet, by its page. */
	titres: ReadonlyMap<string, string>;
}

/** A page of the wiki, ready to be imported. */
export interface PageWiki {
	titre: string;
	/** The number of its name space: 0 for pages, 10 for templates. */
	espace: 0 | 10;
	texte: string;
	/** When it last changed: ISO, in seconds. */
	date: string;
}
