/**
 * What the view of a sheet was found to give once rendered for paper: when neither the view nor the code of
 * the rendering has changed, it is not rendered again to know that its PDF is already there.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { digestCode } from '../construction/code.ts';
import { sommeOf } from '../construction/sceau.ts';

/** Where the code begins that turns a view into the data of a PDF. */
export const CODE_RENDUS = ['src/io/papier/travaux.ts'];

interface Contenu {
	version: string;
	/** Digest of the entries, as they were written. */
	somme: string;
	empreintes: Record<string, string>;
}

export class Abreges {
	private readonly fichier = path.join(dossierCache(), `pdf-${nomDuSite()}.abreges.json`);
	private readonly version = digestCode(CODE_RENDUS);
	private readonly anciens = readEmpreintes(this.fichier, this.version);
	private readonly utiles = new Map<string, string>();

	/** A name for a view: changes with each piece. */
	digest(morceaux: Iterable<string | Uint8Array>): string {
		const hash = createHash('sha1');
		for (const morceau of morceaux) hash.update(`${morceau.length}\0`).update(morceau);
		return hash.digest('hex');
	}

	/** The digest of the data that this view gave, if it is known. */
	find(vue: string): string | undefined {
		const empreinte = this.anciens.get(vue);
		if (empreinte) this.utiles.set(vue, empreinte);
		return empreinte;
	}

	add(vue: string, empreinte: string): void {
		this.utiles.set(vue, empreinte);
	}

	/** `oublier`: what was not asked for is no longer kept. A cache that cannot be written is not a fault. */
	save(oublier: boolean): void {
		const gardes = oublier ? this.utiles : new Map([...this.anciens, ...this.utiles]);
		const empreintes = Object.fromEntries(gardes);
		const somme = sommeOf(JSON.stringify(empreintes));
		const contenu: Contenu = { version: this.version, somme, empreintes };
		const provisoire = `${this.fichier}.${process.pid}`;
		try {
			writeFileSync(provisoire, JSON.stringify(contenu));
			renameSync(provisoire, this.fichier);
		} catch {
			rmSync(provisoire, { force: true });
		}
	}
}

function readEmpreintes(fichier: string, version: string): Map<string, string> {
	try {
		const contenu = JSON.parse(readFileSync(fichier, 'utf8')) as Contenu;
		const intact = contenu.somme === sommeOf(JSON.stringify(contenu.empreintes));
		if (!intact || contenu.version !== version) return new Map();
		return new Map(Object.entries(contenu.empreintes));
	} catch {
		return new Map();
	}
}
