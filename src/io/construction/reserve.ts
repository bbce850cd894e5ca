/** Pages and chapters kept from one build to the next, each under the digest of all that it shows. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { etatOf } from './arborescence.ts';
import { linkFichier, remove, writeEntier } from './ecriture.ts';

/** What is known of a kept page, so that it need not be read again. */
export interface Fiche<T> {
	cle: string;
	/** The file as it was written: one that was touched since is not served. */
	etat: string;
	/** What the builder noted of its bytes. */
	notes: T;
}

interface Registre<T> {
	version: string;
	pages: Record<string, Fiche<T>>;
}

export class Reserve<T> {
	private readonly dossier: string;
	private readonly version: string;
	private readonly anciennes: Record<string, Fiche<T>>;
	private readonly nouvelles: Record<string, Fiche<T>> = Object.create(null);

	/** `genre`: what is kept, for this site alone. `version`: what all of it depends on. */
	constructor(genre: string, version: string) {
		this.dossier = path.join(dossierCache(), `${genre}-${nomDuSite()}`);
		this.version = version;
		this.anciennes = this.readRegistre();
	}

	/** Kept pages that were written by someone else since. */
	abimees = 0;

	/** Puts the kept page in its place, if that key made it and nobody touched it; returns its notes. */
	take(nom: string, cle: string, sortie: string): T | undefined {
		const garde = Object.hasOwn(this.anciennes, nom) ? this.anciennes[nom] : undefined;
		if (garde?.cle !== cle) return undefined;
		const fichier = this.fichierOf(nom);
		if (etatOf(fichier) !== garde.etat) {
			this.abimees++;
			return undefined;
		}
		linkFichier(fichier, sortie);
		this.nouvelles[nom] = garde;
		return garde.notes;
	}

	/** Keeps the page that was written at `sortie`. A reserve that cannot be written is not a fault. */
	keep(nom: string, cle: string, sortie: string, notes: T): void {
		const fichier = this.fichierOf(nom);
		try {
			rmSync(fichier, { force: true });
			linkFichier(sortie, fichier);
			this.nouvelles[nom] = { cle, etat: etatOf(fichier) ?? '', notes };
		} catch {
			// The folder cannot be written: the page will be made again.
		}
	}

	/** Writes down what this build kept, and forgets the rest. */
	save(): void {
		const registre: Registre<T> = { version: this.version, pages: this.nouvelles };
		for (const nom of Object.keys(this.anciennes))
			if (!Object.hasOwn(this.nouvelles, nom)) remove(this.fichierOf(nom));
		writeEntier(this.registre, JSON.stringify(registre));
	}

	/** One folder for all: what is kept has a name with its whole path in it. */
	private fichierOf(nom: string): string {
		return path.join(this.dossier, nom.replaceAll('/', '~'));
	}

	private get registre(): string {
		return `${this.dossier}.json`;
	}

	private readRegistre(): Record<string, Fiche<T>> {
		try {
			const registre = JSON.parse(readFileSync(this.registre, 'utf8')) as Registre<T>;
			if (registre.version === this.version) return registre.pages;
		} catch {
			// None yet, or one that cannot be read.
		}
		this.empty();
		return {};
	}

	private empty(): void {
		try {
			rmSync(this.dossier, { recursive: true, force: true });
			mkdirSync(this.dossier, { recursive: true });
		} catch {
			// It cannot be written: nothing will be kept.
		}
	}
}
