import type { Conformite } from '../conformite/schema.ts';
import type { Diagnostic, Place } from '../diagnostics.ts';
import type { Publication } from '../publication/schema.ts';

/** Where what stood under an identifier is to be found (content/redirections.yaml). */
export interface Redirection {
	/** `outils/ancien`, `structures/ancienne`, `vocabulaires/phases/ancienne`. */
	de: string;
	/** The same form; or the path of a page of the site, where nothing took its place. */
	vers: string;
	raison?: string | undefined;
	place: Place;
	chemin: string;
}

/** What changed from one release of the data to the next, by identifier. */
export interface Changements {
	ajoutes: string[];
	changes: string[];
	retires: string[];
}

/** What was published, written down (content/millesimes.json): an identifier that is there is promised. */
export interface Verrou {
	/** Day of the last release. */
	date: string;
	/** Every identifier of that day, with a digest of what it named. */
	identifiants: Readonly<Record<string, string>>;
	/** The last first. */
	millesimes: readonly ({ date: string } & Changements)[];
}

/** What the content folder holds beside its sheets and records. */
export interface Registres {
	redirections: readonly Redirection[];
	verrou: Verrou | undefined;
	/** Where an identifier stands in the lock. */
	placeOf: (identifiant: string) => Place;
	cheminVerrou: string;
	/** Who publishes the site, as far as it is told. */
	publication: Publication;
	/** The criteria that the site is judged by, and what is known of each. */
	conformite: Conformite;
	diagnostics: readonly Diagnostic[];
}
