/** What the project stands on, as package-lock.json tells it (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
import { readFileSync } from 'node:fs';
import type { Paquet } from '../../core/dependances/paquets.ts';

interface Entree {
	version?: string;
	license?: string;
	integrity?: string;
	hasInstallScript?: boolean;
	link?: boolean;
}

export const VERROU = 'package-lock.json';
const PROJET = 'package.json';

/** Every package of the lock, in its order; the project itself is none of them. */
export function readPaquets(fichier: string = VERROU): Paquet[] {
	const { packages } = JSON.parse(readFileSync(fichier, 'utf8')) as {
		packages: Record<string, Entree>;
	};
	return Object.entries(packages).flatMap(([chemin, entree]) =>
		chemin === '' || entree.link ? [] : [toPaquet(chemin, entree)],
	);
}

const toPaquet = (chemin: string, entree: Entree): Paquet => ({
	chemin,
	nom: chemin.slice(chemin.lastIndexOf('node_modules/') + 'node_modules/'.length),
	version: entree.version ?? '',
	licence: entree.license ?? '',
	empreinte: entree.integrity,
	installe: entree.hasInstallScript === true,
});

/** The packages that may run, or may not, a program when they are installed: `allowScripts` of package.json. */
export function readProgrammes(fichier: string = PROJET): ReadonlyMap<string, boolean> {
	const { allowScripts = {} } = JSON.parse(readFileSync(fichier, 'utf8')) as {
		allowScripts?: Record<string, boolean>;
	};
	return new Map(Object.entries(allowScripts));
}
