/** A file of the open data, as the manifest tells it. */
export interface FichierDonnees {
	/** Under /donnees/v1/, with `/` between folders. */
	chemin: string;
	/** What it holds, in French, for people. */
	titre: string;
	/** Media type. */
	type: string;
	/** How many records (sheets, steps, sources, triples…). */
	nombre: number;
	/** Path, under /donnees/v1/, of the schema that its records follow. */
	schema?: string;
	/** Cannot be written without the public address of the site (`SITE`). */
	adresse?: boolean;
	/** Its bytes, piece by piece: never the whole at once when it grows with the sheets. */
	write: () => Iterable<string | Uint8Array>;
}
