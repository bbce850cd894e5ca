/** A part of a zip, as text that comes piece by piece. */
export interface PartieZip {
	nom: string;
	contenu: Iterable<string>;
	/** Not compressed, as OpenDocument asks of the part that says its type. */
	brut?: boolean;
}

/** Makes a zip whose bytes come as its parts do, the same every time. What compresses is outside: it is not pure code. */
export type WriteZip = (parties: readonly PartieZip[]) => Iterable<Uint8Array>;
