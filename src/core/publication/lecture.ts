/** content/publication.yaml, read. */
import type { Diagnostic } from '../diagnostics.ts';
import { parseFichierSeul } from '../lecture/fichier-seul.ts';
import { PUBLICATION_VIDE, type Publication, publicationSchema } from './schema.ts';

/** Never throws on bad input: the faults are in the result, and nothing is then known of the publisher. */
export function parsePublication(
	octets: Uint8Array,
	chemin: string,
): { publication: Publication; diagnostics: Diagnostic[] } {
	const { donnees, diagnostics } = parseFichierSeul(publicationSchema, octets, chemin);
	return { publication: donnees ?? PUBLICATION_VIDE, diagnostics };
}
