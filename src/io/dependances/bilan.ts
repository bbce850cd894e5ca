/** The list of what the project stands on, in CycloneDX (https://cyclonedx.org/specification/overview/), made by npm. */
import { isObjet } from '../../core/formats/objet.ts';
import { writeEntier } from '../construction/ecriture.ts';
import { askNpm } from './npm.ts';

/** Of packages that this machine does not have too: the lock alone is read. */
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

const DELAI = 120_000;

/** Writes it; returns how many packages it names. Throws in French when npm cannot make it. */
export async function writeBilan(fichier: string): Promise<number> {
	const texte = (await askNpm(ARGS, DELAI)) ?? '';
	const nombre = countPaquets(texte);
	if (nombre === undefined) throw new Error(REFUS);
	if (!writeEntier(fichier, texte)) throw new Error(`« ${fichier} » n’a pas pu être écrit.`);
	return nombre;
}

/** Undefined when it is no such list. */
function countPaquets(texte: string): number | undefined {
	try {
		const lu: unknown = JSON.parse(texte);
		return isObjet(lu) && lu.bomFormat === 'CycloneDX' && Array.isArray(lu.components)
			? lu.components.length
			: undefined;
	} catch {
		return undefined;
	}
}

const REFUS =
	'npm n’a pas fait la liste des bibliothèques : il faut npm 10 ou plus récent (npm --version).';
