/** The libraries that some code takes from, with all that they take from, as the lock file gives them. */
import { readFileSync } from 'node:fs';

const VERROU = 'package-lock.json';

interface Paquet {
	version?: string;
	integrity?: string;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
}

/**
 * A text that changes with the version or the bytes of any of these libraries, or of what they need. A
 * library that the lock file does not know: the whole file.
 */
export function sayBibliotheques(noms: Iterable<string>): string {
	const verrou = readFileSync(VERROU, 'utf8');
	const { packages = {} } = JSON.parse(verrou) as { packages?: Record<string, Paquet> };
	const vus = new Map<string, string>();
	/** From `place`, the folder of who asks: its own copy first, then those of the folders above. */
	const find = (nom: string, place: string): string | undefined => {
		for (let dossier = place; ; dossier = dossier.replace(/\/?(?:node_modules\/)?[^/]*$/, '')) {
			const chemin = `${dossier ? `${dossier}/` : ''}node_modules/${nom}`;
			if (Object.hasOwn(packages, chemin)) return chemin;
			if (dossier === '') return undefined;
		}
	};
	const visit = (chemin: string): void => {
		if (vus.has(chemin)) return;
		const { version = '', integrity = '', ...paquet } = packages[chemin] ?? {};
		vus.set(chemin, `${chemin}@${version} ${integrity}`);
		const demandes = {
			...paquet.dependencies,
			...paquet.optionalDependencies,
			...paquet.peerDependencies,
		};
		for (const nom of Object.keys(demandes)) {
			const suite = find(nom, chemin);
			if (suite) visit(suite);
		}
	};
	for (const nom of noms) {
		const chemin = find(nom, '');
		if (!chemin) return verrou;
		visit(chemin);
	}
	return [...vus.values()].sort().join('\n');
}
