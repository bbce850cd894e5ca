/** What is kept from one build to the next is trusted only if its bytes are those that were written. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFichiers } from './arborescence.ts';
import { remove } from './ecriture.ts';

/** 40 hexadecimal digits that change with any byte. */
export const sommeOf = (octets: Uint8Array | string): string =>
	createHash('sha1').update(octets).digest('hex');

/** Beside the folder, so that nobody takes it for one of its files. */
export const fichierSceau = (dossier: string): string => `${dossier}.sceau.json`;

/** Writes down every file of a folder. A cache that cannot be written is not a fault. */
export function sealDossier(dossier: string): void {
	const sceau = fichierSceau(dossier);
	const provisoire = `${sceau}.${process.pid}`;
	try {
		writeFileSync(provisoire, JSON.stringify(sommesOf(dossier)));
		renameSync(provisoire, sceau);
	} catch {
		remove(provisoire);
	}
}

/**
 * Empties a folder whose files are not, one by one, those of its seal: a build was killed, a disk was
 * full, someone wrote there. Returns true when something kept had to be thrown away.
 */
export function dropAltere(dossier: string): boolean {
	if (!existsSync(dossier) || isIntact(dossier)) return false;
	rmSync(dossier, { recursive: true, force: true });
	rmSync(fichierSceau(dossier), { force: true });
	return true;
}

function isIntact(dossier: string): boolean {
	try {
		const attendues: unknown = JSON.parse(readFileSync(fichierSceau(dossier), 'utf8'));
		return JSON.stringify(attendues) === JSON.stringify(sommesOf(dossier));
	} catch {
		return false;
	}
}

function sommesOf(dossier: string): Record<string, string> {
	return Object.fromEntries(
		listFichiers(dossier).map((f) => [path.relative(dossier, f), sommeOf(readFileSync(f))]),
	);
}
