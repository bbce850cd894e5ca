/** What a book is made of, whoever binds it: the build, or the browser of a reader. */

import type { Ouverture } from './liens.ts';

export interface Chapitre {
	ref: string;
	titre: string;
	phrase: string;
	/** As the XHTML renderer gives it: its links to the site are still open. */
	xhtml: string;
	/** These links, when they are known already. */
	ouvertures?: readonly Ouverture[];
}

export interface Partie {
	titre: string;
	chapitres: Chapitre[];
}

export interface Livre {
	titre: string;
	phrase: string;
	auteurs: string[];
	/** ISO date of the last change; a book without one says nothing of its age. */
	modification?: string | undefined;
	/** The same, in words. */
	date?: string | undefined;
	/** What it holds, on its title page; the number of its sheets, without it. */
	compte?: string | undefined;
	attribution: string;
	/** Public address of the site, without its final slash, when it is known. */
	adresse?: string | undefined;
	/** Colour of the cover, `#rrggbb`. */
	couleur: string;
	parties: Partie[];
	index: { titre: string; themes: { nom: string; refs: string[] }[] }[];
	bibliographie: { texte: string; href?: string | undefined }[];
	/** By path from the root of the site: `outils/x/photo.png`. */
	images: ReadonlyMap<string, Uint8Array>;
	css: string;
}

/** Where a chapter lies, from the folder of the texts; as deep as on the site, so that images hold. */
export const fichierOf = (ref: string): string => `fiches/${ref}.xhtml`;

export const listChapitres = (livre: Livre): Chapitre[] =>
	livre.parties.flatMap((p) => p.chapitres);

/** A sheet has one chapter, in the first part that names it; a part left empty goes. */
export function uniqueChapitres(parties: readonly Partie[]): Partie[] {
	const vues = new Set<string>();
	return parties
		.map(({ titre, chapitres }) => ({
			titre,
			chapitres: chapitres.filter(({ ref }) => !vues.has(ref) && vues.add(ref)),
		}))
		.filter((p) => p.chapitres.length > 0);
}
