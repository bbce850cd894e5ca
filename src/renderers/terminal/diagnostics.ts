/** Diagnostics for a terminal, for a program, for an annotation. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Diagnostic, quote } from '../../core/diagnostics.ts';
import { digestTexte } from '../../core/formats/empreinte.ts';
import { compte } from '../../core/texte/comptes.ts';

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

const toPhrase = ({ message, aide }: Diagnostic): string => `${message} → ${aide}`;

/**
 * GitHub workflow commands: each fault is shown on its line. The runner reads one command a line, and
 * values come from strangers: what would end a line, a property or the list of properties is escaped.
 */
export function toGithub(diagnostics: readonly Diagnostic[]): string {
	return diagnostics
		.map((d) => {
			const genre = d.severite === 'erreur' ? 'error' : 'warning';
			const place = `file=${escapePropriete(d.fichier)},line=${d.ligne},col=${d.colonne}`;
			return `::${genre} ${place},title=${escapePropriete(d.id)}::${escapeDonnee(toPhrase(d))}\n`;
		})
		.join('');
}

const escapeDonnee = (texte: string): string =>
	texte.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapePropriete = (texte: string): string =>
	escapeDonnee(texte).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A GitLab Code Quality report. The fingerprint leaves every line number out: a fault that other lines
 * push down stays the same fault, and GitLab shows only those that a proposal brings.
 */
export function toGitlab(diagnostics: readonly Diagnostic[]): string {
	const vues = new Map<string, number>();
	const fautes = diagnostics.map((d) => {
		const faute = JSON.stringify([
			d.fichier,
			d.id,
			d.champ ?? '',
			d.message.replaceAll(/:\d+/g, ''),
		]);
		const rang = (vues.get(faute) ?? 0) + 1;
		vues.set(faute, rang);
		return {
			description: toPhrase(d),
			check_name: d.id,
			fingerprint: digestTexte(`${faute}${rang}`),
			severity: d.severite === 'erreur' ? 'major' : 'minor',
			location: { path: d.fichier, lines: { begin: d.ligne } },
		};
	});
	return `${JSON.stringify(fautes, null, '\t')}\n`;
}

const ANNOTATIONS = new Map([
	['github', toGithub],
	['gitlab', toGitlab],
]);

/** The report of `npm run verifier`. Throws a French message when the forge is not one it knows. */
export function renderRapport(
	diagnostics: readonly Diagnostic[],
	fichiers: number,
	{ json, annotations }: { json: boolean; annotations?: string },
): string {
	if (annotations === undefined)
		return json ? toJson(diagnostics) : toTerminal(diagnostics, fichiers);
	const toAnnotations = ANNOTATIONS.get(annotations);
	if (toAnnotations) return toAnnotations(diagnostics);
	const connus = [...ANNOTATIONS.keys()].join(' ou ');
	throw new Error(
		`« ${quote(annotations)} » n’est pas un format d’annotations. Écrivez --annotations=${connus}.`,
	);
}
