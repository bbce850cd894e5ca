/** Digests that a lock made elsewhere lacks, asked of the registry that npm is set to. */
import { readFileSync } from 'node:fs';
import type { Completees } from '../../core/dependances/paquets.ts';
import { writeEntier } from '../construction/ecriture.ts';
import { askJson } from './npm.ts';
import { readPaquets } from './verrou.ts';

const DELAI = 30_000;
/** Digests as npm writes them (https://www.w3.org/TR/sri-2/). */
const EMPREINTE = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** The digest of one version of a package; undefined when the registry has no such one, or does not answer. */
export type Demande = (nom: string, version: string) => Promise<string | undefined>;

/** Asks npm itself, which knows the registry and its rights. */
export const askEmpreinte: Demande = async (nom, version) => {
	const dit = await askJson(['view', `${nom}@${version}`, 'dist.integrity'], DELAI);
	return typeof dit === 'string' && EMPREINTE.test(dit) ? dit : undefined;
};

/** Writes the digests that lack into the lock, and nothing else; the file is written whole or not at all. */
export async function completeVerrou(fichier: string, ask: Demande): Promise<Completees> {
	const texte = readFileSync(fichier, 'utf8');
	const verrou = JSON.parse(texte) as { packages: Record<string, Record<string, unknown>> };
	const completees: Completees = { trouvees: [], perdues: [] };
	for (const { chemin, nom, version, empreinte } of readPaquets(fichier)) {
		if (empreinte !== undefined) continue;
		const integrity = await ask(nom, version);
		const entree = verrou.packages[chemin];
		if (integrity && entree) verrou.packages[chemin] = insert(entree, integrity);
		completees[integrity ? 'trouvees' : 'perdues'].push(`${nom}@${version}`);
	}
	if (completees.trouvees.length > 0 && !writeEntier(fichier, rewrite(verrou, texte)))
		throw new Error(`« ${fichier} » n’a pas pu être écrit : il reste tel quel.`);
	return completees;
}

/** Where npm puts it: after the version. */
function insert(entree: Record<string, unknown>, integrity: string): Record<string, unknown> {
	const { version, ...reste } = entree;
	return { ...(version === undefined ? {} : { version }), integrity, ...reste };
}

/** With the indent that the file has. */
function rewrite(verrou: unknown, texte: string): string {
	const retrait = /^\{\n([\t ]+)/.exec(texte)?.[1] ?? '\t';
	return `${JSON.stringify(verrou, null, retrait)}\n`;
}
