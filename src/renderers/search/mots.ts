/** The words of the whole site, to answer a misspelt query. */
import { normalizeMot, splitMots } from './normaliseur.ts';

const MOTS_MAX = 6000;

/**
 * Words of four letters or more by decreasing frequency, each in the form most written; alternately
 * the normalised form and, where it differs, the form to show: `[["resilience","résilience"], …]`.
 */
export function buildMots(textes: Iterable<string>): [string, string][] {
	const formes = new Map<string, Map<string, number>>();
	for (const texte of textes)
		for (const brut of splitMots(texte)) {
			const affiche = brut.toLowerCase().replace(/^(?:[cdjlmnst]|qu)'/u, '');
			const mot = normalizeMot(brut);
			if (mot.length < 4 || /\d/.test(mot)) continue;
			const comptes = formes.get(mot) ?? new Map<string, number>();
			comptes.set(affiche, (comptes.get(affiche) ?? 0) + 1);
			formes.set(mot, comptes);
		}
	const total = (comptes: Map<string, number>): number =>
		[...comptes.values()].reduce((a, b) => a + b, 0);
	return [...formes]
		.sort(([a, ca], [b, cb]) => total(cb) - total(ca) || a.localeCompare(b))
		.slice(0, MOTS_MAX)
		.map(([mot, comptes]) => [
			mot,
			[...comptes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? mot,
		]);
}
