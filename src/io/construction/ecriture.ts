/** Files written whole or not at all: nobody ever reads half of one. */
import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The same file under another name, or a copy where the disk has no such thing, or is another one. Whole
 * or not at all; false when it cannot be put there.
 */
export function placeFichier(fichier: string, sortie: string): boolean {
	return writeProvisoire(sortie, (provisoire) => linkFichier(fichier, provisoire));
}

/** The same, where nothing is yet and nobody reads; throws when it cannot be put there. */
export function linkFichier(fichier: string, sortie: string): void {
	try {
		linkSync(fichier, sortie);
	} catch {
		copyFileSync(fichier, sortie);
	}
}

/** Whole or not at all; false when it cannot be written. */
export const writeEntier = (sortie: string, contenu: string | Uint8Array): boolean =>
	writeProvisoire(sortie, (provisoire) => writeFileSync(provisoire, contenu));

function writeProvisoire(sortie: string, write: (provisoire: string) => void): boolean {
	const provisoire = `${sortie}.${process.pid}`;
	try {
		mkdirSync(path.dirname(sortie), { recursive: true });
		// One that a dead process left may be another name of a file in use.
		rmSync(provisoire, { force: true });
		write(provisoire);
		renameSync(provisoire, sortie);
		return true;
	} catch {
		return false;
	} finally {
		// Two names of one file are not renamed into one: the first is still there.
		remove(provisoire);
	}
}

/** Takes away a file, or a folder with all it holds, where that can be done: what stays is of no use to anyone. */
export function remove(chemin: string): void {
	try {
		rmSync(chemin, { recursive: true, force: true });
	} catch {
		// The folder is not one, or cannot be written: there is nothing to take away.
	}
}
