/** Files kept between two builds, each under a digest of all that makes it. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from './dossiers.ts';

/** Changes with the name and the bytes of any of these files. */
export function digestFichiers(fichiers: readonly string[]): string {
	const hash = createHash('sha1');
	for (const fichier of fichiers) hash.update(path.basename(fichier)).update(readFileSync(fichier));
	return hash.digest('hex');
}

export class CacheFichiers {
	private readonly dossier: string;
	private readonly version: string;
	/** Names of the files, by digest. */
	private readonly gardes = new Map<string, string>();
	private readonly servis = new Set<string>();

	/** `genre`: what is kept, for this site alone. `version`: digest of the code that makes it. */
	constructor(genre: string, version: string) {
		this.dossier = path.join(dossierCache(), `${genre}-${nomDuSite()}`);
		this.version = version;
		for (const nom of list(this.dossier)) {
			const [, empreinte] = /^([0-9a-f]{40})(?:-\d+)?\.(?:pdf|epub)$/.exec(nom) ?? [];
			if (empreinte) this.gardes.set(empreinte, nom);
		}
	}

	digest(...morceaux: (string | Uint8Array)[]): string {
		const hash = createHash('sha1').update(this.version);
		for (const morceau of morceaux) hash.update('\0').update(morceau);
		return hash.digest('hex');
	}

	/** Copies to `sortie` the file kept under that digest. Returns its suffix, or undefined if there is none. */
	copy(empreinte: string, sortie: string): string | undefined {
		const nom = this.gardes.get(empreinte);
		if (nom === undefined) return undefined;
		this.servis.add(empreinte);
		mkdirSync(path.dirname(sortie), { recursive: true });
		copyFileSync(path.join(this.dossier, nom), sortie);
		return nom.slice(empreinte.length);
	}

	/** Keeps a copy of the whole file at `sortie`. A cache that cannot be written is not a fault. */
	keep(empreinte: string, suffixe: string, sortie: string): void {
		const nom = empreinte + suffixe;
		if (!writeCopie(sortie, this.dossier, nom)) return;
		this.gardes.set(empreinte, nom);
		this.servis.add(empreinte);
	}

	/** Forgets what this build did not use. */
	prune(): void {
		for (const [empreinte, nom] of this.gardes)
			if (!this.servis.has(empreinte)) rmSync(path.join(this.dossier, nom), { force: true });
	}
}

/** Whole or not at all; false when the folder cannot be written. */
function writeCopie(source: string, dossier: string, nom: string): boolean {
	const provisoire = path.join(dossier, `${nom}.${process.pid}`);
	try {
		mkdirSync(dossier, { recursive: true });
	} catch {
		return false;
	}
	try {
		copyFileSync(source, provisoire);
		renameSync(provisoire, path.join(dossier, nom));
		return true;
	} catch {
		rmSync(provisoire, { force: true });
		return false;
	}
}

function list(dossier: string): string[] {
	try {
		return readdirSync(dossier);
	} catch {
		return [];
	}
}
