/** What every file of the open data says of itself: whose it is, of which day, under which licence. */

/** Where they stand, from the root of the site: kept until announced (docs/donnees-publiees.md). */
export const DOSSIER_DONNEES = '/donnees/v1/';

export const LICENCE_DONNEES = {
	/** As SPDX names it, and the sheets. */
	id: 'CC-BY-SA-4.0',
	nom: 'CC BY-SA 4.0',
	url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
} as const;

export interface ContexteDonnees {
	/** Public address of the site, without final slash: `https://impulser.fr/prefixe`; undefined without `SITE`. */
	adresse: string | undefined;
	/** Day of the last change of the content, `2026-11-30`, from git; undefined when git does not tell. */
	date: string | undefined;
	licence: typeof LICENCE_DONNEES;
	/** A sheet as one commit left it, on the forge; nothing where no forge is known. */
	adresseVersion?: (chemin: string, commit: string) => string | undefined;
}

/** A page or a file of the site, by its path from the root: its full address, or that path without one. */
export const adresseOf = ({ adresse = '' }: Pick<ContexteDonnees, 'adresse'>, chemin: string) =>
	`${adresse}${chemin}`;
