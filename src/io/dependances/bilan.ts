/** The list of what the project stands on, in CycloneDX (https://cyclonedx.org/specification/overview/), made by npm. */
import { execFileSync } from 'node:child_process';
import { writeEntier } from '../construction/ecriture.ts';

/** Of packages that this machine does not have too: the lock alone is read. */
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

/** Writes it; returns how many packages it names. Throws in French when npm cannot make it. */
export function writeBilan(fichier: string): number {
	const texte = make();
	const { bomFormat, components } = JSON.parse(texte) as {
		bomFormat?: string;
		components?: unknown[];
	};
	if (bomFormat !== 'CycloneDX' || !components) throw new Error(REFUS);
	if (!writeEntier(fichier, texte)) throw new Error(`« ${fichier} » n’a pas pu être écrit.`);
	return components.length;
}

const REFUS =
	'npm n’a pas fait la liste des bibliothèques : il faut npm 10 ou plus récent (npm --version).';

function make(): string {
	try {
		return execFileSync('npm', ARGS, {
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		throw new Error(REFUS);
	}
}
