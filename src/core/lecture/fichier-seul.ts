/** A file of values that the content folder holds beside its sheets, read and checked as their front matter is. */
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { decodeTexte } from './decodage.ts';
import { parseYaml } from './entete.ts';
import { validate } from './valider.ts';

/** Never throws on bad input: the faults are in the result, and there are no values then. */
export function parseFichierSeul<S extends z.ZodObject>(
	schema: S,
	octets: Uint8Array,
	chemin: string,
): { donnees: z.output<S> | undefined; diagnostics: Diagnostic[] } {
	const source = decodeTexte(octets, chemin);
	if (source.texte === undefined) return { donnees: undefined, diagnostics: source.diagnostics };
	const entete = parseYaml(source.texte, chemin, 1);
	const lus = [...source.diagnostics, ...entete.diagnostics];
	if (typeof entete.valeur !== 'object' || entete.valeur === null) {
		const creux = createDiagnostic('entete-vide', {}, chemin, { ligne: 1, colonne: 1 });
		return { donnees: undefined, diagnostics: [...lus, creux] };
	}
	const { donnees, diagnostics } = validate(schema, entete, chemin, 1);
	return { donnees, diagnostics: [...lus, ...diagnostics] };
}
