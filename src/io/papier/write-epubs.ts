/** The chapters of all sheets, the livrets and the report as EPUB books. */
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { type Livre, listChapitres } from '../../renderers/epub/index.ts';
import { buildLivre } from '../../renderers/epub/livret.ts';
import { buildVueLivret, listLivrets } from '../../vues/listes/livret.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { CacheFichiers } from '../construction/cache-fichiers.ts';
import { digestCode } from '../construction/code.ts';
import { publieOf } from '../contenu/images/index.ts';
import { type ChapitreEcrit, writeChapitres } from './chapitres.ts';
import { writeEpubDuRapport } from './epub-du-rapport.ts';
import type { Fichier } from './impressions-du-site.ts';
import type { Reliure } from './relieur.ts';

/** Where the code of a book begins, once its chapters are there: a change makes them all anew. */
export const CODE_LIVRES = ['src/renderers/epub/index.ts'];
const CSS = 'src/styles/liseuse.css';

interface Travail {
	chemin: string;
	empreinte: string;
	reliure: Reliure;
}

/** Writes `epub/` under `dossier`, for a site. Returns the books by path from the root. */
export async function writeEpubs(site: Site, dossier: string): Promise<Map<string, Fichier>> {
	const chapitres = writeChapitres(site, path.join(dossier, 'epub', 'chapitres'));
	mkdirSync(path.join(dossier, 'epub'), { recursive: true });
	copyFileSync(CSS, path.join(dossier, 'epub', 'livre.css'));
	const cache = new CacheFichiers('epub', digestCode(CODE_LIVRES));
	const travaux = listTravaux(site, dossier, chapitres, cache);
	const aFaire = travaux.filter((t) => cache.place(t.empreinte, t.reliure.sortie) === undefined);
	if (aFaire.length > 0) await bindAll(aFaire, cache);
	const rapport = writeEpubDuRapport(site, dossier, readFileSync(CSS, 'utf8'), cache);
	cache.prune();
	const livrets = travaux.map(({ chemin, reliure }) => [chemin, reliure.sortie] as const);
	return new Map(
		[...livrets, ...rapport].map(([chemin, fichier]) => [
			chemin,
			{ octets: statSync(fichier).size },
		]),
	);
}

async function bindAll(travaux: readonly Travail[], cache: CacheFichiers): Promise<void> {
	const filename = new URL('./relieur.ts', import.meta.url).href;
	const relieur = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
	try {
		for (const { empreinte, reliure } of travaux) {
			await relieur.run(reliure);
			cache.keep(empreinte, '.epub', reliure.sortie);
		}
	} finally {
		await relieur.destroy();
	}
}

function listTravaux(
	{ catalogue, vueOf }: Site,
	dossier: string,
	chapitres: ReadonlyMap<string, ChapitreEcrit>,
	cache: CacheFichiers,
): Travail[] {
	const css = readFileSync(CSS, 'utf8');
	return listLivrets(catalogue).map((livret): Travail => {
		const vue = buildVueLivret(catalogue, livret, vueOf);
		const livre = buildLivre(vue, { css, adresse: adresseSite() });
		const siens = listChapitres(livre).flatMap(({ ref }) => {
			const chapitre = chapitres.get(ref);
			return chapitre ? [{ ref, ...chapitre }] : [];
		});
		const images = [...new Set(siens.flatMap((c) => c.images))];
		const chemin = `/epub/${livret.id}.epub`;
		return {
			chemin,
			empreinte: cache.digest([
				JSON.stringify([livre, siens.map((c) => c.empreinte), images]),
				...images.map((image) => readFileSync(publieOf(image))),
			]),
			reliure: {
				livre: withOuvertures(livre, chapitres),
				textes: new Map(siens.map((c) => [c.ref, c.fichier])),
				images,
				sortie: path.join(dossier, chemin),
			},
		};
	});
}

const withOuvertures = (livre: Livre, chapitres: ReadonlyMap<string, ChapitreEcrit>): Livre => ({
	...livre,
	parties: livre.parties.map((partie) => ({
		...partie,
		chapitres: partie.chapitres.map((c) => ({
			...c,
			ouvertures: chapitres.get(c.ref)?.ouvertures ?? [],
		})),
	})),
});
