/** What the catalogue is told of the world outside the content: places, dates, what lies about. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Commune } from '../france/commune.ts';
import type { Registres } from '../identifiants/types.ts';
import type { Catalogue } from './catalogue.ts';

/** ISO dates, from git. */
export interface Dates {
	/** Undefined when the history known here begins after it. */
	creation: string | undefined;
	modification: string;
	/** The last first; those of a history that is known in part are not all there. */
	versions?: readonly Version[];
}

/** The file as one commit left it. */
export interface Version {
	date: string;
	commit: string;
}

export interface Monde {
	communeOf: (code: string) => Commune | undefined;
	datesOf: (chemin: string) => Dates | undefined;
	/** Faults found before reading: names, links, files out of place. */
	diagnostics: readonly Diagnostic[];
	avis?: readonly string[];
	/** Pages known to be there, when the readings are not all that the site was made of. */
	adresses?: readonly string[];
	/** What was published, and where it went when it is no longer. */
	registres?: Registres;
	/** Where a link may lead inside a page that the views make; undefined when they do not know. */
	ancresOf?: (catalogue: Catalogue, href: string) => ReadonlySet<string> | undefined;
}
