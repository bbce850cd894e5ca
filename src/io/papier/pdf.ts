/** Everything that is printed: which PDFs there are, made by a few threads, kept from build to build. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostics.ts';
import { addAll } from '../../core/formats/suites.ts';
import type { Livret } from '../../familles/definir-vue.ts';
import { renderFiche } from '../../renderers/typst/fiche.ts';
import { renderLivret } from '../../renderers/typst/livret.ts';
import { renderRectoVerso, taillesFrom } from '../../renderers/typst/recto-verso.ts';
import { buildVueLivret, listLivrets } from '../../vues/listes/livret.ts';
import type { Site } from '../../vues/site.ts';
import { CacheFichiers } from '../construction/cache-fichiers.ts';
import { type ImageFiche, listImages } from '../contenu/images/index.ts';
import type { Composition, Tache } from './compositeur.ts';
import { buildDonneesFiche, buildDonneesLivret, buildOptionsPapier } from './donnees-pdf.ts';
import { explainEchec, explainSansDessin } from './echecs-pdf.ts';
import type { Fichier } from './impressions-du-site.ts';
import { digestTypographe } from './typographe.ts';

export interface OptionsPdf {
	/** Only these sheets (refs), and no livret. */
	refs?: readonly string[];
	progres?: (faits: number, total: number) => void;
}

export interface Impressions {
	/** By path from the root of the site. */
	fichiers: Map<string, Fichier>;
	diagnostics: Diagnostic[];
	/** Paths that were made, not taken from the cache. */
	refaits: string[];
}

interface Travail {
	/** Path from the root of the site. */
	chemin: string;
	empreinte: string;
	/** The sheet it prints, or those that a livret holds. */
	fiche?: Fiche;
	refs?: readonly string[];
	/** Rendered only when the cache has nothing. */
	prepare: () => Omit<Tache, 'sortie'>;
}

/** Threads beyond these only wait for memory. */
const FILS_MAX = 4;

/** Writes the PDFs under `dossier`. What Typst cannot set is told in `diagnostics`; the others are made. */
export async function writePdfs(
	site: Site,
	dossier: string,
	options: OptionsPdf = {},
): Promise<Impressions> {
	const cache = new CacheFichiers('pdf', digestTypographe());
	const travaux = listTravaux(site, cache, options.refs);
	const impressions: Impressions = { fichiers: new Map(), diagnostics: [], refaits: [] };
	const echecs: Echec[] = [];
	let faits = 0;
	const advance = (): void => options.progres?.(++faits, travaux.length);
	const aFaire = travaux.filter((travail) => {
		const garde = takeGarde(travail, cache, dossier);
		if (garde) impressions.fichiers.set(travail.chemin, garde);
		if (garde) advance();
		return !garde;
	});
	if (aFaire.length > 0) {
		const composer = createComposer(aFaire.length);
		try {
			await Promise.all(
				aFaire.map(async (travail) => {
					await print(travail, dossier, composer, cache, impressions, echecs);
					advance();
				}),
			);
		} finally {
			await composer.destroy();
		}
	}
	if (!options.refs) cache.prune();
	addAll(impressions.diagnostics, explainEchecs(echecs));
	return impressions;
}

/** The kept PDF put in its place; its pages are in its name. */
function takeGarde(travail: Travail, cache: CacheFichiers, dossier: string): Fichier | undefined {
	const sortie = path.join(dossier, travail.chemin);
	const suffixe = cache.copy(travail.empreinte, sortie);
	if (suffixe === undefined) return undefined;
	return { pages: Number(/\d+/.exec(suffixe)?.[0]), octets: statSync(sortie).size };
}

interface Echec {
	travail: Travail;
	tache: Tache;
	composition: Composition;
}

/** A livret fails because one of its sheets does: it says which. */
function explainEchecs(echecs: readonly Echec[]): Diagnostic[] {
	const fautives = echecs.flatMap(({ travail, composition }) =>
		travail.fiche && 'erreur' in composition ? [travail.fiche.ref] : [],
	);
	const diagnostics = echecs.map(({ travail, tache, composition }) => {
		const siennes = travail.refs?.filter((ref) => fautives.includes(ref)) ?? [];
		const erreur = `il contient ${siennes.map((ref) => `« ${ref} »`).join(', ')}`;
		const cause = siennes.length > 0 ? { erreur } : composition;
		return explainEchec(travail.chemin, travail.fiche, tache, cause);
	});
	return sortDiagnostics(diagnostics);
}

function createComposer(nombre: number): Tinypool {
	const fils = Math.min(nombre, FILS_MAX, availableParallelism());
	const filename = new URL('./compositeur.ts', import.meta.url).href;
	return new Tinypool({
		filename,
		minThreads: fils,
		maxThreads: fils,
		concurrentTasksPerWorker: 1,
	});
}

async function print(
	travail: Travail,
	dossier: string,
	composer: Tinypool,
	cache: CacheFichiers,
	impressions: Impressions,
	echecs: Echec[],
): Promise<void> {
	const sortie = path.join(dossier, travail.chemin);
	mkdirSync(path.dirname(sortie), { recursive: true });
	const tache: Tache = { ...travail.prepare(), sortie };
	const composition = (await composer.run(tache)) as Composition;
	impressions.refaits.push(travail.chemin);
	if ('erreur' in composition || composition.octets === 0) {
		echecs.push({ travail, tache, composition });
		return;
	}
	const { sansDessin = [] } = composition;
	// The two layouts of a sheet say the same words: they are told once.
	if (travail.fiche && tache.modele === 'seule')
		addAll(impressions.diagnostics, explainSansDessin(travail.fiche, sansDessin));
	cache.keep(travail.empreinte, `-${composition.pages}.pdf`, sortie);
	impressions.fichiers.set(travail.chemin, composition);
}

function listTravaux(
	site: Site,
	cache: CacheFichiers,
	refs: readonly string[] | undefined,
): Travail[] {
	const empreintes = new Map<string, string>();
	const fiches = listFiches(site.catalogue).filter((f) => !refs || refs.includes(f.ref));
	const travaux = fiches.flatMap((fiche) => {
		const deux = travauxOf(site, fiche, cache);
		empreintes.set(fiche.ref, deux[0]?.empreinte ?? '');
		return deux;
	});
	if (refs) return travaux;
	const livrets = listLivrets(site.catalogue).map((livret) =>
		travailLivret(site, livret, cache, empreintes),
	);
	// The longest first: the last thread to end has little left to do.
	return [...livrets, ...travaux];
}

function travauxOf(site: Site, fiche: Fiche, cache: CacheFichiers): Travail[] {
	const { famille, id } = fiche;
	const chemins = [`/pdf/${famille}/${id}.pdf`, `/pdf/${famille}/recto-verso/${id}.pdf`];
	return listTaches(site, fiche).map((tache, i) => ({
		chemin: chemins[i] as string,
		empreinte: cache.digest(
			tache.modele,
			String(tache.date),
			tache.donnees,
			...tache.images.map((image) => readFileSync(image.fichier)),
		),
		fiche,
		prepare: () => tache,
	}));
}

/** The two layouts of a sheet: whole, then its essentials on two pages. */
export function listTaches({ vueOf }: Site, fiche: Fiche): Omit<Tache, 'sortie'>[] {
	const vue = vueOf(fiche);
	const images = listImages(vue.page, vue.fichiers);
	const options = buildOptionsPapier(images);
	const date = toSecondes(vue.dates?.iso);
	const rectoVerso = renderRectoVerso(vue, options);
	return [
		{ modele: 'seule', donnees: buildDonneesFiche(renderFiche(vue, options), vue), images, date },
		{
			modele: 'recto-verso',
			donnees: buildDonneesFiche(rectoVerso, vue),
			images,
			date,
			tailles: taillesFrom(rectoVerso.taille),
			pages: 2,
		},
	];
}

/** A livret changes with the PDFs of its sheets and with what stands around them. */
function travailLivret(
	{ catalogue, vueOf }: Site,
	livret: Livret,
	cache: CacheFichiers,
	empreintes: ReadonlyMap<string, string>,
): Travail {
	const vue = buildVueLivret(catalogue, livret, vueOf);
	const cadre = JSON.stringify({ ...vue, parties: livret.parties });
	const siennes = livret.parties.flatMap((p) => p.refs.map((ref) => empreintes.get(ref) ?? ''));
	return {
		chemin: `/pdf/livrets/${livret.id}.pdf`,
		empreinte: cache.digest('livret', cadre, ...siennes),
		refs: livret.parties.flatMap((p) => p.refs),
		prepare: () => {
			const images = vue.parties.flatMap((p) =>
				p.fiches.flatMap((f): ImageFiche[] => listImages(f.page, f.fichiers)),
			);
			return {
				modele: 'livret',
				donnees: buildDonneesLivret(renderLivret(vue, buildOptionsPapier(images))),
				images,
				date: toSecondes(vue.modification),
			};
		},
	};
}

/** Without history the document bears the first of January 2000: the same everywhere. */
const toSecondes = (iso: string | undefined): number =>
	Math.floor(Date.parse(iso ?? '2000-01-01T00:00:00Z') / 1000);
