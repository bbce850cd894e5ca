/** The words of the whole site, to answer a misspelt query. */
import { normalizeMot } from './normaliseur.ts';

const MOTS_MAX = 6000;

/**
 * Words of four letters or more, by decreasing frequency, each in the form most written: the normalised
 * form, then the one to show, `[["resilience","résilience"], …]`. `textes`: the words of each, as typed.
 * `autres`: words that are French all the same; they are known, and shown in no form.
 */
export function buildMots(
	textes: Iterable<readonly string[]>,
	autres: readonly string[] = [],
): [string, string][] {
	const formes = new Map<string, Map<string, number>>();
	for (const texte of textes)
		for (const brut of texte) {
			const affiche = brut.toLowerCase().replace(/^(?:[cdjlmnst]|qu)'/u, '');
			const mot = normalizeMot(brut);
			if (mot.length < 4 || /\d/.test(mot)) continue;
			const comptes = formes.get(mot) ?? new Map<string, number>();
			comptes.set(affiche, (comptes.get(affiche) ?? 0) + 1);
			formes.set(mot, comptes);
		}
	const mots = [...formes]
		.map(([mot, comptes]) => ({ mot, comptes, total: sum(comptes.values()) }))
		.sort((a, b) => b.total - a.total || compare(a.mot, b.mot))
		.slice(0, MOTS_MAX)
		.map(({ mot, comptes }): [string, string] => [
			mot,
			[...comptes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? mot,
		]);
	const dits = new Set(mots.map(([mot]) => mot));
	const seuls = new Set(autres.map(normalizeMot).filter((mot) => mot !== '' && !dits.has(mot)));
	return [...mots, ...[...seuls].map((mot): [string, string] => [mot, ''])];
}

const sum = (nombres: Iterable<number>): number => [...nombres].reduce((a, b) => a + b, 0);

const { compare } = new Intl.Collator('fr');
