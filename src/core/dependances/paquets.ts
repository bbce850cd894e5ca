/** What the project stands on. */

export interface Paquet {
	/** `node_modules/a/node_modules/b`. */
	chemin: string;
	/** `b`, `@scope/b`. */
	nom: string;
	version: string;
	/** As the package tells it, in SPDX terms; empty when it tells none. */
	licence: string;
	/** Digest of what is fetched; without one, anything may be fetched in its place. */
	empreinte: string | undefined;
	/** It runs a program of its own when it is installed. */
	installe: boolean;
}

/** What came of the digests that a lock lacked. */
export interface Completees {
	/** `nom@version` of those that have their digest now. */
	trouvees: string[];
	/** And of those that the registry lacks. */
	perdues: string[];
}
