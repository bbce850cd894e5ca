/** The code that makes something: its files, found by what they import, and one digest of them all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayBibliotheques } from './bibliotheques.ts';
import { digestFichiers } from './cache-fichiers.ts';

/**
 * What a file takes from another at work: `import … from`, `export … from`, `import()` and `import` for its
 * effects. A type alone makes nothing. code.test.ts holds this to what TypeScript reads, file by file.
 */
const IMPORTS =
	/^(?:import|export)\b(?!\s+type\b)(?:[^'";]*?\bfrom\b)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** All that this text takes from, as it is written there. */
export const listSources = (texte: string): string[] =>
	[...texte.matchAll(IMPORTS)].map(([, tete, appel]) => tete ?? appel ?? '');

/** Files of the project that this text takes from, by path from the root. `fichier`: where it stands. */
export function listImports(texte: string, fichier: string): string[] {
	const dossier = path.posix.dirname(fichier);
	return listSources(texte)
		.filter((source) => source.startsWith('.'))
		.map((source) => path.posix.join(dossier, source.split('?')[0] ?? ''));
}

/** Libraries that this text takes from: neither a file of the project, nor what Node or Astro brings. */
export const listBibliotheques = (texte: string): string[] =>
	listSources(texte)
		.filter((source) => !source.startsWith('.') && !source.includes(':'))
		.map((source) => /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source);

/** These files and all that they take from, each once, sorted. Paths are from the root of the project. */
export function listCode(entrees: readonly string[]): string[] {
	const vus = new Set<string>();
	const visit = (fichier: string): void => {
		if (vus.has(fichier)) return;
		vus.add(fichier);
		for (const suite of listImports(readFileSync(fichier, 'utf8'), fichier)) visit(suite);
	};
	for (const entree of entrees) visit(entree);
	return [...vus].sort();
}

/**
 * Changes with any file of the code that begins at `entrees`, with the libraries it takes from and all that
 * these need, and with what this code reads beside itself: `autres`, templates or fonts.
 */
export function digestCode(entrees: readonly string[], autres: readonly string[] = []): string {
	const code = listCode(entrees);
	const noms = new Set(code.flatMap((fichier) => listBibliotheques(readFileSync(fichier, 'utf8'))));
	return createHash('sha1')
		.update(digestFichiers([...code, ...autres]))
		.update(sayBibliotheques(noms))
		.digest('hex');
}
