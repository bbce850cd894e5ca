/** Values kept between two builds, by name and under a key; cut in parts, of which only those that change are written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache } from '../commandes/dossiers.ts';
import { writeEntier } from './ecriture.ts';
import { sommeOf } from './sceau.ts';

/** The first line of a part; the entries are the second. */
interface Tete {
	version: string;
	/** Digest of the entries, as they are written. */
	somme: string;
}

interface Entree<T> {
	cle: string;
	valeur: T;
}
type Entrees<T> = Record<string, Entree<T>>;

const TRANCHES = [...'0123456789abcdef'];

const trancheOf = (nom: string): string => sommeOf(nom).charAt(0);

/** `T`: what JSON writes and reads the same. */
export class CacheTranches<T> {
	private readonly dossier: string;
	private readonly version: string;
	private readonly anciennes: Entrees<T>;
	private readonly nouvelles: Entrees<T> = Object.create(null);
	private readonly changees = new Set<string>();

	/** `dossier`: its name in the cache. `version`: digest of the code that makes the values. */
	constructor(dossier: string, version: string) {
		this.dossier = path.join(dossierCache(), dossier);
		this.version = version;
		this.anciennes = Object.assign(
			Object.create(null),
			...TRANCHES.map((tranche) => readEntrees(this.fichierOf(tranche), version)),
		);
	}

	/** Whether a value is kept under that key. */
	has(nom: string, cle: string): boolean {
		return this.find(nom, cle) !== undefined;
	}

	/** The value kept under that key, which is then kept on. */
	take(nom: string, cle: string): T | undefined {
		const connue = this.find(nom, cle);
		if (connue) this.nouvelles[nom] = connue;
		return connue?.valeur;
	}

	/** The same, else what `make` gives, which is kept. */
	get(nom: string, cle: string, make: () => T): T {
		return this.has(nom, cle) ? (this.take(nom, cle) as T) : this.put(nom, cle, make());
	}

	/** Keeps a new value, and returns it. */
	put(nom: string, cle: string, valeur: T): T {
		this.changees.add(trancheOf(nom));
		this.nouvelles[nom] = { cle, valeur };
		return valeur;
	}

	/**
	 * Writes the parts that changed. `partiel`: what was not asked for stays; else it is forgotten. A cache
	 * that cannot be written is not a fault.
	 */
	save({ partiel = false } = {}): void {
		for (const [nom, entree] of Object.entries(this.anciennes)) {
			if (nom in this.nouvelles) continue;
			if (partiel) this.nouvelles[nom] = entree;
			else this.changees.add(trancheOf(nom));
		}
		if (this.changees.size === 0) return;
		const parTranche = Map.groupBy(Object.entries(this.nouvelles), ([nom]) => trancheOf(nom));
		for (const tranche of this.changees)
			this.write(tranche, Object.fromEntries(parTranche.get(tranche) ?? []));
	}

	private find(nom: string, cle: string): Entree<T> | undefined {
		const connue = this.nouvelles[nom] ?? this.anciennes[nom];
		return connue?.cle === cle ? connue : undefined;
	}

	private write(tranche: string, siennes: Entrees<T>): void {
		const entrees = JSON.stringify(siennes);
		const tete = JSON.stringify({ version: this.version, somme: sommeOf(entrees) });
		writeEntier(this.fichierOf(tranche), `${tete}\n${entrees}`);
	}

	private fichierOf(tranche: string): string {
		return path.join(this.dossier, `${tranche}.json`);
	}
}

function readEntrees<T>(fichier: string, version: string): Entrees<T> {
	try {
		const texte = readFileSync(fichier, 'utf8');
		const bout = texte.indexOf('\n');
		const tete = JSON.parse(texte.slice(0, bout)) as Tete;
		const entrees = texte.slice(bout + 1);
		const intact = tete.version === version && tete.somme === sommeOf(entrees);
		return intact ? (JSON.parse(entrees) as Entrees<T>) : {};
	} catch {
		return {};
	}
}
