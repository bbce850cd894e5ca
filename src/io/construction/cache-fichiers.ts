/** Files kept between two builds, each under a digest of all that makes it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { etatOf } from './arborescence.ts';
import { placeFichier, remove, writeEntier } from './ecriture.ts';
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

const NOM = /^([0-9a-f]{40})-([0-9a-f]{40})((?:-\d+)?\.(?:pdf|epub|odt))$/;

/**
 * A kept file and the one that is put in place are one file on the disk, under two names: what is written
 * into one is written into the other. So a file is trusted while it is the very one whose bytes were seen
 * right (`etats`: its size, its date, its number); otherwise its bytes are read again.
 */
export class CacheFichiers {
	private readonly dossier: string;
	private readonly version: string;
	/** By digest of what makes it: the name of each file, the digest of its bytes, its suffix. */
	private readonly gardes = new Map<string, Garde>();
	private readonly servis = new Set<string>();
	/** What stood in the folder at first, what dead builds left half written included. */
	private readonly presents: string[];
	/** By name, the state of each file when its bytes were last seen right. */
	private readonly etats: Map<string, string>;

	/** `genre`: what is kept, for this site alone. `version`: digest of the code that makes it. */
	constructor(genre: string, version: string) {
		this.dossier = path.join(dossierCache(), `${genre}-${nomDuSite()}`);
		this.version = version;
		this.presents = list(this.dossier).filter((nom) => !isVivant(pidOf(nom)));
		for (const nom of this.presents) {
			const [, empreinte, somme, suffixe] = NOM.exec(nom) ?? [];
			if (empreinte && somme && suffixe) this.gardes.set(empreinte, { nom, somme, suffixe });
		}
		this.etats = readEtats(this.fichierEtats);
	}

	/** Beside the folder: it only spares a reading, and is worth nothing on another machine. */
	private get fichierEtats(): string {
		return `${this.dossier}.etats.json`;
	}

	digest(morceaux: Iterable<string | Uint8Array>): string {
		const hash = createHash('sha1').update(this.version);
		for (const morceau of morceaux) hash.update('\0').update(morceau);
		return hash.digest('hex');
	}

	/**
	 * Puts at `sortie` the file kept under that digest, whole or not at all. Returns its suffix, or
	 * undefined if there is none, if its bytes are no longer those that were kept, or if it cannot be put
	 * there.
	 */
	place(empreinte: string, sortie: string): string | undefined {
		const garde = this.gardes.get(empreinte);
		if (!garde || !this.isIntact(garde)) return undefined;
		if (!placeFichier(path.join(this.dossier, garde.nom), sortie)) return undefined;
		this.servis.add(garde.nom);
		return garde.suffixe;
	}

	/** Keeps the whole file at `sortie`. A cache that cannot be written is not a fault. */
	keep(empreinte: string, suffixe: string, sortie: string): void {
		const etat = etatOf(sortie);
		const somme = sommeOf(readFileSync(sortie));
		const nom = `${empreinte}-${somme}${suffixe}`;
		const ancien = this.gardes.get(empreinte);
		if (!placeFichier(sortie, path.join(this.dossier, nom))) return;
		if (ancien && ancien.nom !== nom) remove(path.join(this.dossier, ancien.nom));
		this.gardes.set(empreinte, { nom, somme, suffixe });
		this.servis.add(nom);
		// That of a copy is another one: it will be read once more.
		if (etat) this.etats.set(nom, etat);
	}

	/** Forgets what this build did not use. */
	prune(): void {
		for (const nom of this.presents)
			if (!this.servis.has(nom)) {
				remove(path.join(this.dossier, nom));
				this.etats.delete(nom);
			}
		this.save();
	}

	/** Writes down the files whose bytes were seen right. A cache that cannot be written is not a fault. */
	save(): void {
		const surs = [...this.etats].filter(([, etat]) => isAncien(etat));
		writeEntier(this.fichierEtats, JSON.stringify(Object.fromEntries(surs)));
	}

	/** Whether the bytes of a kept file are those that were kept. */
	private isIntact({ nom, somme }: Garde): boolean {
		const fichier = path.join(this.dossier, nom);
		try {
			const etat = etatOf(fichier);
			if (etat === undefined) return false;
			if (this.etats.get(nom) === etat) return true;
			this.etats.delete(nom);
			if (sommeOf(readFileSync(fichier)) !== somme) return false;
			this.etats.set(nom, etat);
			return true;
		} catch {
			return false;
		}
	}
}

const pidOf = (nom: string): number => Number(/\.(\d+)$/.exec(nom)?.[1] ?? Number.NaN);

/** Nanoseconds in which a file may be written into twice without a change of its date. */
const INSTANT = 50_000_000n;

/** Whether what is written from now on into a file in that state changes it. */
function isAncien(etat: string): boolean {
	const [, date = '0'] = etat.split(' ');
	return BigInt(Date.now()) * 1_000_000n - BigInt(date) > INSTANT;
}

function readEtats(fichier: string): Map<string, string> {
	try {
		return new Map(Object.entries(JSON.parse(readFileSync(fichier, 'utf8')) as object));
	} catch {
		return new Map();
	}
}

function list(dossier: string): string[] {
	try {
		return readdirSync(dossier);
	} catch {
		return [];
	}
}
