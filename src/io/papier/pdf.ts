/** Everything that is printed: made by a few threads, kept from build to build. */
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
import type { Composition, Tache } from './compositeur.ts';
import { runCompositeurs } from './compositeurs.ts';
import { explainEchec, explainSansDessin } from './echecs-pdf.ts';
import type { Fichier } from './impressions-du-site.ts';
import { listTravaux, type Travail } from './travaux.ts';
import { digestTypographe } from './typographe.ts';

export interface OptionsPdf {
	/** Only these sheets (refs), and no livret. */
	refs?: readonly string[];
	/** Only this share of the PDFs: together, the shares are the whole, byte for byte. */
	partie?: Partie;
	/** Beyond so many to compose, none is: those that are kept are put in their place, the others wait. */
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
	if (aFaire.length > max) return { ...presse.finish(true), remis: aFaire.length };
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

/** What is printed in one folder, and what is known of it from former builds. */
class Presse {
	private readonly rendus = new CacheTranches<string>(
		`rendus-pdf-${nomDuSite()}`,
		digestCode(CODE_RENDUS),
	);
	private readonly dossier: string;
	private readonly cache = new CacheFichiers('pdf', digestTypographe());
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
		const empreinte = this.rendus.take(travail.chemin, travail.vue);
		return empreinte !== undefined && this.place(travail, empreinte);
	}

	/** Renders the view; composes it, unless what it gives was already composed. */
	async print(travail: Travail, compose: (tache: Tache) => Promise<Composition>): Promise<void> {
		const sortie = path.join(this.dossier, travail.chemin);
		const tache: Tache = { ...travail.prepare(), sortie };
		const empreinte = this.digest(tache);
		this.rendus.put(travail.chemin, travail.vue, empreinte);
		if (this.place(travail, empreinte)) return;
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
		this.cache.keep(empreinte, `-${composition.pages}.pdf`, sortie);
		this.impressions.fichiers.set(travail.chemin, fichier);
	}

	/** `partiel`: what was not asked for stays in the cache. */
	finish(partiel: boolean): Impressions {
		if (partiel) this.cache.save();
		else this.cache.prune();
		this.rendus.save({ partiel });
		addAll(this.impressions.diagnostics, explainEchecs(this.echecs));
		return this.impressions;
	}

	/** Changes with all that makes the PDF, and with nothing else. */
	private digest({ modele, date, donnees, images, tailles, pages }: Tache): string {
		const octets = images.map(({ fichier }) => readFileSync(fichier));
		return this.cache.digest([JSON.stringify([modele, date, tailles, pages]), donnees, ...octets]);
	}

	/** The pages of a kept PDF are in its name. */
	private place({ chemin }: Travail, empreinte: string): boolean {
		const sortie = path.join(this.dossier, chemin);
		const suffixe = this.cache.place(empreinte, sortie);
		if (suffixe === undefined) return false;
		const pages = Number(/\d+/.exec(suffixe)?.[0]);
		this.impressions.fichiers.set(chemin, { pages, octets: statSync(sortie).size });
		return true;
	}
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
