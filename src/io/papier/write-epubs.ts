/** The chapters of all sheets, and the livrets as EPUB books. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { buildEpub, type Livre, listImages } from '../../renderers/epub/index.ts';
import { buildLivre } from '../../renderers/epub/livret.ts';
import { renderChapitre } from '../../renderers/xhtml/index.ts';
import { buildVueLivret, listLivrets } from '../../vues/listes/livret.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { CacheFichiers } from '../construction/cache-fichiers.ts';
import { digestCode } from '../construction/code.ts';
import { publieOf, readTailles } from '../contenu/images/index.ts';
import type { Fichier } from './impressions-du-site.ts';

/** Where the code of a book begins, once its chapters are there: a change makes them all anew. */
export const CODE_LIVRES = ['src/renderers/epub/index.ts'];
const CSS = 'src/styles/liseuse.css';

/** Writes `epub/` under `dossier`, for a site. Returns the books by path from the root. */
export function writeEpubs(site: Site, dossier: string): Map<string, Fichier> {
	const { catalogue, vueOf } = site;
	const chapitres = renderChapitres(site);
	const css = readFileSync(CSS, 'utf8');
	const cache = new CacheFichiers('epub', digestCode(CODE_LIVRES));
	const livres = new Map<string, Fichier>();
	for (const livret of listLivrets(catalogue)) {
		const vue = buildVueLivret(catalogue, livret, vueOf);
		const livre = buildLivre(vue, chapitres, { css, adresse: adresseSite() });
		const chemin = `/epub/${livret.id}.epub`;
		const sortie = path.join(dossier, chemin);
		writeLivre({ ...livre, images: readImages(livre) }, sortie, cache);
		livres.set(chemin, { octets: statSync(sortie).size });
	}
	cache.prune();
	for (const [ref, xhtml] of chapitres)
		writeFichier(path.join(dossier, 'epub', 'chapitres', `${ref}.xhtml`), xhtml);
	writeFichier(path.join(dossier, 'epub', 'livre.css'), css);
	return livres;
}

function writeLivre(livre: Livre, sortie: string, cache: CacheFichiers): void {
	const empreinte = digestLivre(cache, livre);
	if (cache.place(empreinte, sortie)) return;
	writeFichier(sortie, buildEpub(livre));
	cache.keep(empreinte, '.epub', sortie);
}

function renderChapitres({ catalogue, vueOf }: Site): Map<string, string> {
	const adresse = adresseSite();
	return new Map(
		listFiches(catalogue).map((fiche) => {
			const vue = vueOf(fiche);
			const images = readTailles(vue.page, vue.fichiers);
			return [fiche.ref, renderChapitre(vue, { adresse, images })];
		}),
	);
}

function readImages(livre: Livre): Map<string, Uint8Array> {
	const chemins = livre.parties.flatMap((p) => p.chapitres.flatMap((c) => listImages(c.xhtml)));
	return new Map(chemins.map((chemin) => [chemin, readFileSync(publieOf(chemin))]));
}

function writeFichier(fichier: string, contenu: string | Uint8Array): void {
	mkdirSync(path.dirname(fichier), { recursive: true });
	writeFileSync(fichier, contenu);
}

const digestLivre = (cache: CacheFichiers, { images, ...reste }: Livre): string =>
	cache.digest([JSON.stringify(reste), ...[...images].flat()]);
