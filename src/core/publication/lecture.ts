/** content/publication.yaml, read. */
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { decodeTexte } from '../lecture/decodage.ts';
import { parseYaml } from '../lecture/entete.ts';
import { validate } from '../lecture/valider.ts';
import { PUBLICATION_VIDE, type Publication, publicationSchema } from './schema.ts';

/** Never throws on bad input: the faults are in the result, and nothing is then known of the publisher. */
export function parsePublication(
	octets: Uint8Array,
	chemin: string,
): { publication: Publication; diagnostics: Diagnostic[] } {
	const source = decodeTexte(octets, chemin);
	if (source.texte === undefined)
		return { publication: PUBLICATION_VIDE, diagnostics: source.diagnostics };
	const entete = parseYaml(source.texte, chemin, 1);
	const lus = [...source.diagnostics, ...entete.diagnostics];
	if (typeof entete.valeur !== 'object' || entete.valeur === null) {
		const creux = createDiagnostic('entete-vide', {}, chemin, { ligne: 1, colonne: 1 });
		return { publication: PUBLICATION_VIDE, diagnostics: [...lus, creux] };
	}
	const { donnees, diagnostics } = validate(publicationSchema, entete, chemin, 1);
	return { publication: donnees ?? PUBLICATION_VIDE, diagnostics: [...lus, ...diagnostics] };
}
