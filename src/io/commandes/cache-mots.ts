/** What the spelling checker said of each text, kept between two runs: a text that did not change is not read again. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sommeOf } from '../construction/sceau.ts';
import { dossierCache } from './dossiers.ts';

export interface MotInconnu {
	valeur: string;
	ligne: number;
	/** In code points. */
	colonne: number;
	/** Known words that look like it. */
	proches: readonly string[];
}

/** By path, with the digest of the text that was read: the name of a file says which of its words are checked. */
type Entrees = Record<string, { somme: string; mots: MotInconnu[] }>;

export class CacheMots {
	private readonly fichier: string;
	private readonly version: string;
	private readonly entrees: Map<string, Entrees[string]>;
	private readonly sommes = new Map<string, string>();
	private change = false;

	/** `sources`: the files that decide which words are known. */
	constructor(contenu: string, sources: readonly string[]) {
		this.fichier = path.join(dossierCache(), `mots-${sommeOf(contenu).slice(0, 12)}.json`);
		this.version = sommeOf(sources.map((s) => sommeOf(readFileSync(s))).join());
		this.entrees = new Map(Object.entries(readEntrees(this.fichier, this.version)));
	}

	/** What was said of this text as it is now; undefined when it was not read yet. */
	get(texte: string): readonly MotInconnu[] | undefined {
		const entree = this.entrees.get(texte);
		return entree?.somme === this.digest(texte) ? entree.mots : undefined;
	}

	set(texte: string, mots: MotInconnu[]): void {
		this.entrees.set(texte, { somme: this.digest(texte), mots });
		this.change = true;
	}

	/** A cache that cannot be written is not a fault. */
	save(): void {
		if (!this.change) return;
		const entrees = Object.fromEntries(this.entrees);
		const somme = sommeOf(JSON.stringify(entrees));
		const provisoire = `${this.fichier}.${process.pid}`;
		try {
			mkdirSync(path.dirname(this.fichier), { recursive: true });
			writeFileSync(provisoire, JSON.stringify({ version: this.version, somme, entrees }));
			renameSync(provisoire, this.fichier);
		} catch {
			// Read-only checkout: the next run reads again.
		}
	}

	private digest(texte: string): string {
		const somme = this.sommes.get(texte) ?? sommeOf(readFileSync(texte));
		this.sommes.set(texte, somme);
		return somme;
	}
}

function readEntrees(fichier: string, version: string): Entrees {
	try {
		const contenu = JSON.parse(readFileSync(fichier, 'utf8')) as {
			version: string;
			somme: string;
			entrees: Entrees;
		};
		const intact = contenu.somme === sommeOf(JSON.stringify(contenu.entrees));
		return contenu.version === version && intact ? contenu.entrees : {};
	} catch {
		return {};
	}
}
