/** What /donnees/v1/index.json says. */

/** A file that was written. */
export interface FichierEcrit {
	/** Under /donnees/v1/. */
	fichier: string;
	titre: string;
	type: string;
	nombre: number;
	octets: number;
	sha256: string;
	licence: string;
	date?: string;
	schema?: string;
}

export interface Manifeste {
	titre: string;
	version: 1;
	licence: string;
	/** Where they come from: the page of the open data. */
	source: string;
	date?: string;
	fichiers: FichierEcrit[];
	/** What this build could not write, and why. */
	absents: { fichier: string; raison: string }[];
}
