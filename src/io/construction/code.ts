/** The code that makes something: its files, found by what they import, and one digest of them all. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestFichiers } from './cache-fichiers.ts';

/**
 * What a file takes from another at work: `import … from`, `export … from`, `import()` and `import` for its
 * effects. A type alone makes nothing. code.test.ts holds this to what TypeScript reads, file by file.
 */
const IMPORTS =
	/^(?:import|export)\b(?!\s+type\b)(?:[^'";]*?\bfrom\b)?\s*'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm;

/** Files of the project that this text takes from, by path from the root. `fichier`: where it stands. */
export function listImports(texte: string, fichier: string): string[] {
	const dossier = path.posix.dirname(fichier);
	return [...texte.matchAll(IMPORTS)].map(([, tete, appel]) =>
		path.posix.join(dossier, (tete ?? appel ?? '').split('?')[0] ?? ''),
	);
}

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

/** The versions of all the libraries. */
const VERROU = 'package-lock.json';

/**
 * Changes with any file of the code that begins at `entrees`, with the libraries, and with what this code
 * reads beside itself: `autres`, templates or fonts.
 */
export const digestCode = (entrees: readonly string[], autres: readonly string[] = []): string =>
	digestFichiers([...listCode(entrees), VERROU, ...autres]);
