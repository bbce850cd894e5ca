import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';

/** A form names one word of the glossary: a sheet that writes it is led to one definition. */
export function formes({ glossaire, lectures }: Catalogue): Diagnostic[] {
	const mots = new Map<string, string>();
	return [...glossaire.values()].flatMap(({ chemin, donnees }) =>
		[...new Set([donnees.nom, ...(donnees.formes ?? [])])].flatMap((valeur): Diagnostic[] => {
			const autre = mots.get(valeur);
			if (autre === undefined) mots.set(valeur, chemin);
			if (autre === undefined) return [];
			const place = lectures.find((l) => l.chemin === chemin)?.placeTitre;
			const params = { valeur, autre };
			return [
				createDiagnostic('forme-en-double', params, chemin, place ?? { ligne: 1, colonne: 1 }),
			];
		}),
	);
}
