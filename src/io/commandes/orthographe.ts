/** The spelling of what people read: the French dictionary and docs/orthographe/mots.txt. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CSpellReporter, type Issue, lint } from 'cspell';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostics.ts';
import { isCheminDeTrace } from '../../core/lecture/traces.ts';

const CONFIGURATION = 'docs/orthographe/cspell.json';
const MOTS = 'docs/orthographe/mots.txt';
const DU_PROJET = [
	'src/core/messages/**/*.ts',
	'src/pages/**/*.mdx',
	'docs/**/*.md',
	'{README,SECURITY,CHANGELOG}.md',
];
const DU_CONTENU = '**/*.{mdx,yaml}';

/** Every file whose words are checked, as absolute paths. */
function listTextes(contenu: string): string[] {
	const projet = globSync([...DU_PROJET, 'CONTRIBUTING.md']);
	const fiches = globSync(DU_CONTENU, { cwd: contenu })
		.filter((f) => !isCheminDeTrace(f))
		.map((f) => path.join(contenu, f));
	return [...projet, ...fiches].map((f) => path.resolve(f)).sort();
}

/** The files named, or those of the folders named: all when none is named. */
function filterTextes(textes: string[], chemins: readonly string[]): string[] {
	if (chemins.length === 0) return textes;
	const parChemin = chemins.map((chemin) => {
		const choisi = path.resolve(chemin);
		const trouves = textes.filter((f) => f === choisi || f.startsWith(choisi + path.sep));
		if (trouves.length === 0) throw new Error(`« ${chemin} » ne désigne aucun texte à relire.`);
		return trouves;
	});
	return [...new Set(parChemin.flat())];
}

function toDiagnostic(issue: Issue, racine: string): Diagnostic {
	const fichier = path.relative(racine, fileURLToPath(issue.uri ?? ''));
	const proches = (issue.suggestions ?? []).slice(0, 3).map((mot) => `« ${mot} »`);
	const question = proches.length > 0 ? `Vouliez-vous dire ${proches.join(' ou ')} ? ` : '';
	return {
		id: 'orthographe',
		severite: 'erreur',
		message: `Le mot « ${issue.text} » n’est pas dans le dictionnaire.`,
		fichier: fichier.replaceAll('\\', '/'),
		ligne: issue.row,
		colonne: [...issue.line.text.slice(0, issue.col - 1)].length + 1,
		aide: `${question}Corrigez, ou ajoutez le mot à ${MOTS}.`,
	};
}

/** Every unknown word of the project and of its content, or of the files given. */
export async function checkOrthographe(
	contenu: string,
	chemins: readonly string[] = [],
): Promise<{ diagnostics: Diagnostic[]; fichiers: number }> {
	const racine = path.dirname(contenu);
	const textes = filterTextes(listTextes(contenu), chemins);
	const fautes: Issue[] = [];
	const pannes: string[] = [];
	const rapporteur: CSpellReporter = {
		issue: (issue) => fautes.push(issue),
		error: (message, cause) => pannes.push(`${message} ${cause.message}`),
	};
	const options = { config: CONFIGURATION, files: textes, root: path.parse(racine).root };
	const bilan = await lint(
		[],
		{ ...options, dot: true, showSuggestions: true, gitignore: false },
		rapporteur,
	);
	if (bilan.errors > 0 || bilan.files !== textes.length)
		throw new Error(`Le correcteur n’a pas tout relu. ${pannes.join('\n')}`.trim());
	const diagnostics = fautes.map((issue) => toDiagnostic(issue, racine));
	return { diagnostics: sortDiagnostics(diagnostics), fichiers: textes.length };
}
