import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';

/** Two sources of a sheet cannot share a key. */
export function sourcesUniques({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	const { sources } = lecture.donnees as { sources?: { cle: string }[] };
	const vues = new Set<string>();
	const diagnostics: Diagnostic[] = [];
	for (const [i, { cle }] of (sources ?? []).entries()) {
		if (vues.has(cle))
			diagnostics.push(
				createDiagnostic(
					'source-en-double',
					{ valeur: cle },
					lecture.chemin,
					placeOf('sources', i, 'cle'),
				),
			);
		vues.add(cle);
	}
	return diagnostics;
}
