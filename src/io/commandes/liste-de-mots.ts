/** The list of the words that the dictionary does not know: in the order of the alphabet under each theme, each once. */
import { readFileSync } from 'node:fs';
import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';

export const MOTS = 'docs/orthographe/mots.txt';

const { compare } = new Intl.Collator('fr');

/** Words out of place, and words given twice. A line that begins with « # » is a theme. */
export function checkListe(texte = readFileSync(MOTS, 'utf8'), fichier = MOTS): Diagnostic[] {
	const vus = new Set<string>();
	let avant: string | undefined;
	return texte.split('\n').flatMap((brute, i): Diagnostic[] => {
		const valeur = brute.trim();
		const place = { ligne: i + 1, colonne: 1 };
		if (valeur === '' || valeur.startsWith('#')) {
			avant = undefined;
			return [];
		}
		if (vus.has(valeur)) return [createDiagnostic('mot-en-double', { valeur }, fichier, place)];
		vus.add(valeur);
		if (avant !== undefined && compare(avant, valeur) > 0)
			return [createDiagnostic('mot-mal-range', { valeur, avant }, fichier, place)];
		avant = valeur;
		return [];
	});
}
