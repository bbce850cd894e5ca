/** The `_headers` of git-pages, which Codeberg runs (https://codeberg.org/git-pages/git-pages). */
import { REGLES_ENTETES } from '../../core/pages/entetes.ts';

/**
 * Each header once for a file: hosts join the values of two rules, some end a pattern at its `*`. What an
 * exception takes back cannot be written so: the frames (all but `encart.html`) and `no-cache`.
 */
export function renderHeaders(): string {
	const exceptions = new Set(
		REGLES_ENTETES.filter(({ cible, entete }) =>
			REGLES_ENTETES.some((r) => r.entete === entete && r.cible !== cible),
		).flatMap(({ cible, entete }) => (cible.genre === 'dossier' ? [] : [entete])),
	);
	const lignes = REGLES_ENTETES.flatMap(({ cible, entete, valeur }) => {
		if (cible.genre === 'dossier') return [`${cible.chemin}*`, `  ${entete}: ${valeur}`];
		return exceptions.has(entete) ? [] : ['/*', `  ${entete}: ${valeur}`];
	});
	return [
		'# Écrit par « npm run recettes » ; forgejo-pages.md dit où le mettre.',
		...lignes,
		'',
	].join('\n');
}
