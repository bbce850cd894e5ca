/** Diagnostics for a terminal, for a program, for an annotation. */
import type { Catalogue } from '../core/catalogue.ts';
import type { Diagnostic } from '../core/diagnostics.ts';

/** Those of the named files or folders (all when none is named), and the names that match nothing. */
export function filterChemins(
	catalogue: Catalogue,
	chemins: readonly string[],
): { diagnostics: Diagnostic[]; inconnus: string[] } {
	if (chemins.length === 0) return { diagnostics: [...catalogue.diagnostics], inconnus: [] };
	const dans = (fichier: string, chemin: string): boolean =>
		fichier === chemin || fichier.startsWith(`${chemin.replace(/\/$/, '')}/`);
	const connus = [
		...catalogue.lectures.map((l) => l.chemin),
		...catalogue.diagnostics.map((d) => d.fichier),
	];
	return {
		diagnostics: catalogue.diagnostics.filter((d) => chemins.some((c) => dans(d.fichier, c))),
		inconnus: chemins.filter((c) => !connus.some((fichier) => dans(fichier, c))),
	};
}

export function toJson(diagnostics: readonly Diagnostic[]): string {
	return `${JSON.stringify(diagnostics, null, '\t')}\n`;
}

const compte = (n: number, mot: string): string => `${n} ${mot}${n > 1 ? 's' : ''}`;

/** One paragraph per fault, the place first so that a terminal can open it, then a closing line. */
export function toTerminal(diagnostics: readonly Diagnostic[], fichiers: number): string {
	const paragraphes = diagnostics.map(
		(d) =>
			`${d.fichier}:${d.ligne}:${d.colonne}  ${d.severite}  ${d.id}\n  ${d.message}\n  → ${d.aide}\n\n`,
	);
	const erreurs = diagnostics.filter((d) => d.severite === 'erreur').length;
	const reste = diagnostics.length - erreurs;
	const bilan =
		diagnostics.length === 0
			? 'rien à corriger'
			: `${compte(erreurs, 'erreur')}, ${compte(reste, 'avertissement')}`;
	return `${paragraphes.join('')}${compte(fichiers, 'fichier')} lu${fichiers > 1 ? 's' : ''} : ${bilan}.\n`;
}
