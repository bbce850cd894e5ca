import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { fold } from '../texte/proche.ts';

/** Two sheets with the same title cannot be told apart in a list. */
export function titres(catalogue: Catalogue): Diagnostic[] {
	const vus = new Map<string, string>();
	return catalogue.lectures.flatMap((lecture): Diagnostic[] => {
		const { titre } = (lecture.donnees ?? {}) as { titre?: string };
		if (!titre || lecture.collection === 'vocabulaires' || lecture.collection === 'bibliographie')
			return [];
		const cle = fold(titre);
		const autre = vus.get(cle);
		vus.set(cle, lecture.chemin);
		if (autre === undefined) return [];
		return [
			createDiagnostic(
				'titre-en-double',
				{ valeur: titre, autre },
				lecture.chemin,
				lecture.placeTitre,
			),
		];
	});
}
