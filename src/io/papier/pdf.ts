/** Everything that is printed, and what one edits before: made by a few threads, kept from build to build. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostics.ts';
import { addAll } from '../../core/formats/suites.ts';
import type { Site } from '../../vues/site.ts';
import { nomDuSite } from '../commandes/dossiers.ts';
import { type Partie, takePart } from '../commandes/parties.ts';
import { CacheFichiers } from '../construction/cache-fichiers.ts';
import { CacheTranches } from '../construction/cache-tranches.ts';
import { digestCode } from '../construction/code.ts';
import { digestMorceaux } from '../construction/empreintes.ts';
import type { Tache as TachePdf } from './compositeur.ts';
import { runCompositeurs } from './compositeurs.ts';
import { explainEchec, explainSansDessin } from './echecs-pdf.ts';
import type { Composition } from './feuille.ts';
import type { Fichier } from './impressions-du-site.ts';
import { isOdt, listTravaux, type Tache, type Travail } from './travaux.ts';
import { digestTypographe } from './typographe.ts';

export interface OptionsPdf {
	/** Only these sheets (refs), and no livret. */
	refs?: readonly string[];
	/** Only this share of the PDFs: together, the shares are the whole, byte for byte. */
	partie?: Partie;
	/** Beyond so many PDFs to compose, nothing is: those that are kept are put in their place, the others wait. */
	max?: number;
	progres?: (faits: number, total: number) => void;
}

export interface Impressions {
	/** By path from the root of the site. */
	fichiers: Map<string, Fichier>;
	diagnostics: Diagnostic[];
	/** Paths that were made, not taken from the cache. */
	refaits: string[];
	/** How many wait for another time. */
	remis: number;
}

/** Writes the PDFs under `dossier`. What cannot be set is told in `diagnostics`; the others are made. */
export async function writePdfs(
	site: Site,
	dossier: string,
	{ refs, partie, max = Number.POSITIVE_INFINITY, progres }: OptionsPdf = {},
): Promise<Impressions> {
	const presse = new Presse(dossier);
	const tous = listTravaux(site, refs);
	const travaux = partie ? takePart(tous, partie) : tous;
	let faits = 0;
	const advance = (): void => progres?.(++faits, travaux.length);
	const aFaire = travaux.filter((travail) => {
		const garde = presse.takeGarde(travail);
		if (garde) advance();
		return !garde;
	});
	const longs = aFaire.filter((travail) => !isOdt(travail)).length;
	if (longs > max) return { ...presse.finish(true), remis: longs };
	await runCompositeurs(aFaire, async (travail, compose) => {
		await presse.print(travail, compose);
		advance();
	});
	return presse.finish(travaux.length < tous.length || refs !== undefined);
}

interface Echec {
	travail: Travail;
	tache: Tache;
	composition: Composition;
}

/** Where the code begins that turns a view into the data of a PDF. */
export const CODE_RENDUS = ['src/io/papier/travaux.ts'];

/** Where the code of a text to edit begins, once its data are there. */
export const CODE_ODT = ['src/io/papier/redacteur.ts'];

/** What is printed in one folder, and what is known of it from former builds. */
class Presse {
	private readonly rendus = new CacheTranches<string>(
		`rendus-pdf-${nomDuSite()}`,
		digestCode(CODE_RENDUS),
	);
	private readonly dossier: string;
	private readonly caches = {
		pdf: new CacheFichiers('pdf', digestTypographe()),
		odt: new CacheFichiers('odt', digestCode(CODE_ODT)),
	};
	private readonly impressions: Impressions = {
		fichiers: new Map(),
		diagnostics: [],
		refaits: [],
		remis: 0,
	};
	private readonly echecs: Echec[] = [];

	constructor(dossier: string) {
		this.dossier = dossier;
	}

	/** Puts the kept PDF of a view in its place, when what this view gives is known. */
	takeGarde(travail: Travail): boolean {
		const matiere = this.rendus.take(travail.chemin, travail.vue);
		return matiere !== undefined && this.place(travail, matiere);
	}

	/** Renders the view; composes it, unless what it gives was already composed. */
	async print(travail: Travail, compose: (tache: Tache) => Promise<Composition>): Promise<void> {
		const sortie = path.join(this.dossier, travail.chemin);
		const tache: Tache = { ...travail.prepare(), sortie };
		const matiere = digestTache(tache);
		this.rendus.put(travail.chemin, travail.vue, matiere);
		if (this.place(travail, matiere)) return;
		mkdirSync(path.dirname(sortie), { recursive: true });
		const composition = await compose(tache);
		this.impressions.refaits.push(travail.chemin);
		if ('erreur' in composition || composition.octets === 0) {
			this.echecs.push({ travail, tache, composition });
			return;
		}
		const { sansDessin = [], ...fichier } = composition;
		// The two layouts of a sheet say the same words: they are told once.
		if (travail.fiche && tache.modele === 'seule')
			addAll(this.impressions.diagnostics, explainSansDessin(travail.fiche, sansDessin));
		const { pages } = composition;
		const cache = this.cacheOf(travail);
		cache.keep(cache.digest([matiere]), pages === undefined ? '.odt' : `-${pages}.pdf`, sortie);
		this.impressions.fichiers.set(travail.chemin, fichier);
	}

	/** `partiel`: what was not asked for stays in the cache. */
	finish(partiel: boolean): Impressions {
		for (const cache of Object.values(this.caches))
			if (partiel) cache.save();
			else cache.prune();
		this.rendus.save({ partiel });
		addAll(this.impressions.diagnostics, explainEchecs(this.echecs));
		return this.impressions;
	}

	/** Puts what is kept of a `matiere` in its place. The pages of a kept PDF are in its name. */
	private place(travail: Travail, matiere: string): boolean {
		const { chemin } = travail;
		const sortie = path.join(this.dossier, chemin);
		const cache = this.cacheOf(travail);
		const suffixe = cache.place(cache.digest([matiere]), sortie);
		if (suffixe === undefined) return false;
		const pages = /\d+/.exec(suffixe)?.[0];
		const octets = statSync(sortie).size;
		this.impressions.fichiers.set(chemin, pages ? { pages: Number(pages), octets } : { octets });
		return true;
	}

	private cacheOf(travail: Travail): CacheFichiers {
		return this.caches[isOdt(travail) ? 'odt' : 'pdf'];
	}
}

const isTachePdf = (tache: Tache): tache is TachePdf => !tache.modele.endsWith('-odt');

/** Changes with all that the paper shows; what makes it is known by its cache. */
function digestTache(tache: Tache): string {
	const { modele, date, donnees, images } = tache;
	const { tailles, pages, lecture, reglages, finition }: Partial<TachePdf> = isTachePdf(tache)
		? tache
		: {};
	const octets = images.map(({ fichier }) => readFileSync(fichier));
	return digestMorceaux([
		JSON.stringify([modele, date, tailles, pages, lecture, reglages, finition]),
		donnees,
		...octets,
	]);
}

/** A livret fails because one of its sheets does: it says which. */
function explainEchecs(echecs: readonly Echec[]): Diagnostic[] {
	const fautives = new Set(
		echecs.flatMap(({ travail, composition }) =>
			travail.fiche && 'erreur' in composition ? [travail.fiche.ref] : [],
		),
	);
	const diagnostics = echecs.map(({ travail, tache, composition }) => {
		const siennes = travail.refs?.filter((ref) => fautives.has(ref)) ?? [];
		const erreur = `il contient ${siennes.map((ref) => `« ${ref} »`).join(', ')}`;
		const cause = siennes.length > 0 ? { erreur } : composition;
		return explainEchec(travail.chemin, travail.fiche, tache, cause);
	});
	return sortDiagnostics(diagnostics);
}
