/** The spelling of what people read: the French dictionary and docs/orthographe/mots.txt. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CSpellReporter, Issue } from 'cspell';
import { createDiagnostic, type Diagnostic, sortDiagnostics } from '../../core/diagnostics.ts';
import { decodeTexte } from '../../core/lecture/decodage.ts';
import { TAILLE_MAX } from '../../core/lecture/limites.ts';
import { isCheminDeTrace } from '../../core/lecture/traces.ts';
import { CacheMots, type MotInconnu } from './cache-mots.ts';
import { checkListe, MOTS } from './liste-de-mots.ts';

const CONFIGURATION = 'docs/orthographe/cspell.json';
const DU_PROJET = [
	'src/core/messages/**/*.ts',
	'src/pages/**/*.mdx',
	'docs/**/*.md',
	'{README,SECURITY,CHANGELOG}.md',
];
const DU_CONTENU = '**/*.{mdx,yaml}';

/** Every file of the content whose words are checked, as absolute paths. */
const listDuContenu = (contenu: string): string[] =>
	globSync(DU_CONTENU, { cwd: contenu })
		.filter((f) => !isCheminDeTrace(f))
		.map((f) => path.resolve(contenu, f));

/** Every file of the project whose words are checked, but for the content. */
const listDuProjet = (): string[] =>
	globSync([...DU_PROJET, 'CONTRIBUTING.md']).map((f) => path.resolve(f));

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

/** Every unknown word of the project and of its content, or of the files given. */
export async function checkOrthographe(
	contenu: string,
	chemins: readonly string[] = [],
): Promise<{ diagnostics: Diagnostic[]; fichiers: number }> {
	const textes = filterTextes([...listDuProjet(), ...listDuContenu(contenu)].sort(), chemins);
	return { diagnostics: await spell(textes, contenu), fichiers: textes.length };
}

/** Every unknown word of these files of a content, and of the project around it when it is its own. */
export function checkMotsDuContenu(
	contenu: string,
	fichiers: readonly string[],
	{ projet }: { projet: boolean },
): Promise<Diagnostic[]> {
	const siens = fichiers.map((fichier) => path.resolve(path.dirname(contenu), fichier));
	return spell([...(projet ? listDuProjet() : []), ...siens].sort(), contenu);
}

async function spell(textes: readonly string[], contenu: string): Promise<Diagnostic[]> {
	const racine = path.dirname(contenu);
	const cache = new CacheMots(contenu, [CONFIGURATION, MOTS, 'package-lock.json']);
	const lisibles = textes.filter(isLisible);
	const nouveaux = lisibles.filter((texte) => cache.get(texte) === undefined);
	if (nouveaux.length > 0) await spellNouveaux(nouveaux, cache);
	cache.save();
	const fautes = lisibles.flatMap((texte) => {
		const fichier = path.relative(racine, texte).replaceAll('\\', '/');
		return (cache.get(texte) ?? []).map(({ ligne, colonne, ...mot }) =>
			createDiagnostic('orthographe', mot, fichier, { ligne, colonne }),
		);
	});
	const liste = textes.some((f) => path.dirname(f) === path.resolve('docs')) ? checkListe() : [];
	return sortDiagnostics([...fautes, ...liste]);
}

/** What is too large, or is no text, is told of by who reads it. */
function isLisible(texte: string): boolean {
	if (!/\.(?:mdx|yaml)$/.test(texte)) return true;
	return (
		statSync(texte).size <= TAILLE_MAX && decodeTexte(readFileSync(texte), '').texte !== undefined
	);
}

/** A word of another alphabet is in no French dictionary: it is not misspelt for all that. */
const LATIN = /\p{Script=Latin}/u;

/** The dictionary takes a second to open: not when every file is known. */
async function spellNouveaux(textes: readonly string[], cache: CacheMots): Promise<void> {
	const { lint } = await import('cspell');
	const fautes: Issue[] = [];
	const pannes: string[] = [];
	const rapporteur: CSpellReporter = {
		issue: (issue) => fautes.push(issue),
		error: (message, cause) => pannes.push(`${message} ${cause.message}`),
	};
	const bilan = await lint(
		[],
		{
			config: CONFIGURATION,
			files: [...textes],
			root: path.parse(process.cwd()).root,
			dot: true,
			showSuggestions: true,
			gitignore: false,
		},
		rapporteur,
	);
	if (bilan.errors > 0 || bilan.files !== textes.length)
		throw new Error(`Le correcteur n’a pas tout relu. ${pannes.join('\n')}`.trim());
	const jugees = fautes.filter(({ text }) => LATIN.test(text));
	const parFichier = Map.groupBy(jugees, ({ uri }) => fileURLToPath(uri ?? ''));
	for (const texte of textes) cache.set(texte, (parFichier.get(texte) ?? []).map(toMot));
}

const toMot = ({ text, row, col, line, suggestions }: Issue): MotInconnu => ({
	valeur: text,
	ligne: row,
	colonne: [...line.text.slice(0, col - 1)].length + 1,
	proches: (suggestions ?? []).slice(0, 3),
});
