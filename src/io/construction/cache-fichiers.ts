/** Files kept between two builds, each under a digest of all that makes it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { isVivant } from './processus.ts';
import { sommeOf } from './sceau.ts';

/** Changes with the place and the bytes of any of these files. */
export function digestFichiers(fichiers: readonly string[]): string {
	const hash = createHash('sha1');
	for (const fichier of fichiers) {
		const octets = readFileSync(fichier);
		hash.update(`${path.relative('.', fichier)}\0${octets.length}\0`).update(octets);
	}
	return hash.digest('hex');
}

interface Garde {
	nom: string;
	somme: string;
	suffixe: string;
}

const NOM = /^([0-9a-f]{40})-([0-9a-f]{40})((?:-\d+)?\.(?:pdf|epub))$/;

export class CacheFichiers {
	private readonly dossier: string;
	private readonly version: string;
	/** By digest of what makes it: the name of each file, the digest of its bytes, its suffix. */
	private readonly gardes = new Map<string, Garde>();
	private readonly servis = new Set<string>();
	/** What stood in the folder at first, what dead builds left half written included. */
	private readonly presents: string[];

	/** `genre`: what is kept, for this site alone. `version`: digest of the code that makes it. */
	constructor(genre: string, version: string) {
		this.dossier = path.join(dossierCache(), `${genre}-${nomDuSite()}`);
		this.version = version;
		this.presents = list(this.dossier).filter((nom) => !isVivant(pidOf(nom)));
		for (const nom of this.presents) {
			const [, empreinte, somme, suffixe] = NOM.exec(nom) ?? [];
			if (empreinte && somme && suffixe) this.gardes.set(empreinte, { nom, somme, suffixe });
		}
	}

	digest(...morceaux: (string | Uint8Array)[]): string {
		const hash = createHash('sha1').update(this.version);
		for (const morceau of morceaux) hash.update('\0').update(morceau);
		return hash.digest('hex');
	}

	/**
	 * Copies to `sortie` the file kept under that digest. Returns its suffix, or undefined if there is
	 * none, or if its bytes are no longer those that were kept.
	 */
	copy(empreinte: string, sortie: string): string | undefined {
		const garde = this.gardes.get(empreinte);
		const octets = garde && readIntact(path.join(this.dossier, garde.nom), garde.somme);
		if (!garde || !octets) return undefined;
		this.servis.add(garde.nom);
		mkdirSync(path.dirname(sortie), { recursive: true });
		writeFileSync(sortie, octets);
		return garde.suffixe;
	}

	/** Keeps a copy of the whole file at `sortie`. A cache that cannot be written is not a fault. */
	keep(empreinte: string, suffixe: string, sortie: string): void {
		const octets = readFileSync(sortie);
		const somme = sommeOf(octets);
		const nom = `${empreinte}-${somme}${suffixe}`;
		if (!writeCopie(octets, this.dossier, nom)) return;
		const ancien = this.gardes.get(empreinte);
		if (ancien && ancien.nom !== nom) rmSync(path.join(this.dossier, ancien.nom), { force: true });
		this.gardes.set(empreinte, { nom, somme, suffixe });
		this.servis.add(nom);
	}

	/** Forgets what this build did not use. */
	prune(): void {
		for (const nom of this.presents)
			if (!this.servis.has(nom)) rmSync(path.join(this.dossier, nom), { force: true });
	}
}

const pidOf = (nom: string): number => Number(/\.(\d+)$/.exec(nom)?.[1] ?? Number.NaN);

/** The bytes of a kept file, or undefined when they are not the ones that were written. */
function readIntact(fichier: string, somme: string): Buffer | undefined {
	try {
		const octets = readFileSync(fichier);
		return sommeOf(octets) === somme ? octets : undefined;
	} catch {
		return undefined;
	}
}

/** Whole or not at all; false when the folder cannot be written. */
function writeCopie(octets: Uint8Array, dossier: string, nom: string): boolean {
	const provisoire = path.join(dossier, `${nom}.${process.pid}`);
	try {
		mkdirSync(dossier, { recursive: true });
		writeFileSync(provisoire, octets);
		renameSync(provisoire, path.join(dossier, nom));
		return true;
	} catch {
		remove(provisoire);
		return false;
	}
}

function remove(fichier: string): void {
	try {
		rmSync(fichier, { force: true });
	} catch {
		// The folder is not one, or cannot be written: there is nothing to take away.
	}
}

function list(dossier: string): string[] {
	try {
		return readdirSync(dossier);
	} catch {
		return [];
	}
}
