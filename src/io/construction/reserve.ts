/** Pages kept from one build to the next, each under the digest of all that it shows. */
import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { listFichiers } from './arborescence.ts';

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

	/** `version`: what every page depends on, its code and its frame. */
	constructor(version: string) {
		this.dossier = path.join(dossierCache(), `pages-${nomDuSite()}`);
		this.version = version;
		this.anciennes = this.readRegistre();
	}

	/** Kept pages that were written by someone else since. */
	abimees = 0;

	/** Puts the kept page in its place, if that key made it and nobody touched it; returns its notes. */
	take(nom: string, cle: string, sortie: string): T | undefined {
		const garde = Object.hasOwn(this.anciennes, nom) ? this.anciennes[nom] : undefined;
		const fichier = path.join(this.dossier, nom);
		if (garde?.cle !== cle) return undefined;
		if (etatOf(fichier) !== garde.etat) {
			this.abimees++;
			return undefined;
		}
		place(fichier, sortie);
		this.nouvelles[nom] = garde;
		return garde.notes;
	}

	/** Writes a page in its place, and keeps it. A reserve that cannot be written is not a fault. */
	keep(nom: string, cle: string, sortie: string, octets: Uint8Array, notes: T): void {
		const fichier = path.join(this.dossier, nom);
		const provisoire = `${fichier}.${process.pid}`;
		try {
			mkdirSync(path.dirname(fichier), { recursive: true });
			writeFileSync(provisoire, octets);
			renameSync(provisoire, fichier);
			this.nouvelles[nom] = { cle, etat: etatOf(fichier) ?? '', notes };
			place(fichier, sortie);
		} catch {
			mkdirSync(path.dirname(sortie), { recursive: true });
			writeFileSync(sortie, octets);
		}
	}

	/** Writes down what this build kept, and forgets the rest. */
	save(): void {
		const registre: Registre<T> = { version: this.version, pages: this.nouvelles };
		const provisoire = `${this.registre}.${process.pid}`;
		try {
			mkdirSync(this.dossier, { recursive: true });
			for (const fichier of listFichiers(this.dossier)) {
				const nom = path.relative(this.dossier, fichier).split(path.sep).join('/');
				if (!Object.hasOwn(this.nouvelles, nom)) rmSync(fichier, { force: true });
			}
			writeFileSync(provisoire, JSON.stringify(registre));
			renameSync(provisoire, this.registre);
		} catch {
			rmSync(provisoire, { force: true });
		}
	}

	private get registre(): string {
		return `${this.dossier}.json`;
	}

	private readRegistre(): Record<string, Fiche<T>> {
		try {
			const registre = JSON.parse(readFileSync(this.registre, 'utf8')) as Registre<T>;
			return registre.version === this.version ? registre.pages : {};
		} catch {
			return {};
		}
	}
}

/** Changes when a file is written again, even in place; undefined without the file. */
export function etatOf(fichier: string): string | undefined {
	const etat = statSync(fichier, { bigint: true, throwIfNoEntry: false });
	return etat && `${etat.size} ${etat.mtimeNs} ${etat.ino}`;
}

/** One file under two names where the disk allows it, else a copy. */
function place(fichier: string, sortie: string): void {
	mkdirSync(path.dirname(sortie), { recursive: true });
	try {
		linkSync(fichier, sortie);
	} catch {
		copyFileSync(fichier, sortie);
	}
}
