/** PDFs kept between two builds, under a digest of all that makes them. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DOSSIER_MODELES } from './compositeur.ts';
import { dossierCache } from './dossiers.ts';
import { readPolices } from './polices.ts';

interface Garde {
	fichier: string;
	pages: number;
}

export class CachePdf {
	private readonly dossier = path.join(dossierCache(), 'pdf');
	private readonly gardes = new Map<string, Garde>();
	private readonly servis = new Set<string>();
	private readonly moteur = digestMoteur();

	constructor() {
		mkdirSync(this.dossier, { recursive: true });
		for (const fichier of readdirSync(this.dossier)) {
			const [, empreinte, pages] = /^([0-9a-f]{40})-(\d+)\.pdf$/.exec(fichier) ?? [];
			if (empreinte) this.gardes.set(empreinte, { fichier, pages: Number(pages) });
		}
	}

	/** Changes with the data, the images, the templates, the fonts and the compiler. */
	digest(...morceaux: (string | Uint8Array)[]): string {
		const hash = createHash('sha1').update(this.moteur);
		for (const morceau of morceaux) hash.update('\0').update(morceau);
		return hash.digest('hex');
	}

	/** Copies the kept PDF to `sortie`; its pages and its bytes, or undefined when there is none. */
	copy(empreinte: string, sortie: string): { pages: number; octets: number } | undefined {
		const garde = this.gardes.get(empreinte);
		if (!garde) return undefined;
		this.servis.add(empreinte);
		const source = path.join(this.dossier, garde.fichier);
		mkdirSync(path.dirname(sortie), { recursive: true });
		copyFileSync(source, sortie);
		return { pages: garde.pages, octets: statSync(source).size };
	}

	/** Keeps the PDF that has just been written at `sortie`. */
	keep(empreinte: string, sortie: string, pages: number): void {
		const fichier = `${empreinte}-${pages}.pdf`;
		copyFileSync(sortie, path.join(this.dossier, fichier));
		this.gardes.set(empreinte, { fichier, pages });
		this.servis.add(empreinte);
	}

	/** Forgets what this build did not use. */
	prune(): void {
		for (const [empreinte, { fichier }] of this.gardes)
			if (!this.servis.has(empreinte)) rmSync(path.join(this.dossier, fichier), { force: true });
	}
}

function digestMoteur(): string {
	const hash = createHash('sha1');
	const code = ['compositeur.ts', 'compact-pdf.ts', 'polices.ts'].map((nom) =>
		path.resolve('src/io', nom),
	);
	const modeles = readdirSync(DOSSIER_MODELES).sort();
	for (const fichier of [...modeles.map((nom) => path.join(DOSSIER_MODELES, nom)), ...code])
		hash.update(path.basename(fichier)).update(readFileSync(fichier));
	const paquet = 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json';
	hash.update(readFileSync(path.resolve(paquet)));
	for (const police of readPolices()) hash.update(police);
	return hash.digest('hex');
}
