/** The chapters of all sheets, and the livrets as EPUB books. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, listFiches } from '../core/catalogue.ts';
import { buildEpub, type Livre, listImages } from '../renderers/epub/index.ts';
import { buildLivre } from '../renderers/epub/livret.ts';
import { buildVueLivret, listLivrets } from '../renderers/vues/livret.ts';
import { renderChapitre } from '../renderers/xhtml/index.ts';
import { getVue } from './catalogue-du-site.ts';
import { adresseSite, dossierCache, dossierContenu, nomDuSite } from './dossiers.ts';
import { readTailles } from './images.ts';
import type { Fichier } from './impressions-du-site.ts';

/** What makes the books: a change there makes them all anew. */
const CODE = ['src/renderers/epub', 'src/io/write-epubs.ts', 'package-lock.json'];
const CSS = 'src/styles/liseuse.css';

/** Writes `epub/` under `dossier`, for the catalogue in use. Returns the books by path from the root. */
export function writeEpubs(catalogue: Catalogue, dossier: string): Map<string, Fichier> {
	const chapitres = renderChapitres(catalogue);
	const css = readFileSync(CSS, 'utf8');
	const cache = new CacheEpubs();
	const livres = new Map<string, Fichier>();
	for (const livret of listLivrets(catalogue)) {
		const vue = buildVueLivret(catalogue, livret, getVue);
		const livre = buildLivre(vue, chapitres, { css, adresse: adresseSite() });
		const octets = cache.get({ ...livre, images: readImages(livre) });
		const chemin = `/epub/${livret.id}.epub`;
		writeFichier(path.join(dossier, chemin), octets);
		livres.set(chemin, { octets: octets.length });
	}
	cache.clear();
	for (const [ref, xhtml] of chapitres)
		writeFichier(path.join(dossier, 'epub', 'chapitres', `${ref}.xhtml`), xhtml);
	writeFichier(path.join(dossier, 'epub', 'livre.css'), css);
	return livres;
}

function renderChapitres(catalogue: Catalogue): Map<string, string> {
	const adresse = adresseSite();
	return new Map(
		listFiches(catalogue).map((fiche) => {
			const vue = getVue(fiche);
			const images = readTailles(vue.page, vue.fichiers);
			return [fiche.ref, renderChapitre(vue, { adresse, images })];
		}),
	);
}

function readImages(livre: Livre): Map<string, Uint8Array> {
	const chemins = livre.parties.flatMap((p) => p.chapitres.flatMap((c) => listImages(c.xhtml)));
	return new Map(
		chemins.map((chemin) => [chemin, readFileSync(path.join(dossierContenu(), chemin))]),
	);
}

function writeFichier(fichier: string, contenu: string | Uint8Array): void {
	mkdirSync(path.dirname(fichier), { recursive: true });
	writeFileSync(fichier, contenu);
}

/** Books kept between two builds, under a digest of all that they are made of. */
class CacheEpubs {
	private readonly dossier = path.join(dossierCache(), `epub-${nomDuSite()}`);
	private readonly version = digestCode();
	private readonly utiles = new Set<string>();

	get(livre: Livre): Uint8Array {
		const nom = `${this.digest(livre)}.epub`;
		this.utiles.add(nom);
		const fichier = path.join(this.dossier, nom);
		try {
			return readFileSync(fichier);
		} catch {
			const octets = buildEpub(livre);
			this.keep(fichier, octets);
			return octets;
		}
	}

	/** Takes away what this build did not use. */
	clear(): void {
		try {
			for (const nom of readdirSync(this.dossier))
				if (!this.utiles.has(nom)) rmSync(path.join(this.dossier, nom));
		} catch {
			// Nothing kept, or nothing that may be taken away.
		}
	}

	/** A cache that cannot be written is not a fault. */
	private keep(fichier: string, octets: Uint8Array): void {
		const provisoire = `${fichier}.${process.pid}`;
		try {
			writeFichier(provisoire, octets);
			renameSync(provisoire, fichier);
		} catch {
			rmSync(provisoire, { force: true });
		}
	}

	private digest({ images, ...reste }: Livre): string {
		const hash = createHash('sha1').update(this.version).update(JSON.stringify(reste));
		for (const [chemin, octets] of images) hash.update(`\0${chemin}\0`).update(octets);
		return hash.digest('hex');
	}
}

function digestCode(): string {
	const hash = createHash('sha1');
	for (const chemin of CODE.flatMap(listCode)) hash.update(chemin).update(readFileSync(chemin));
	return hash.digest('hex');
}

function listCode(chemin: string): string[] {
	if (path.extname(chemin) !== '') return [chemin];
	return readdirSync(chemin)
		.sort()
		.map((nom) => `${chemin}/${nom}`);
}
