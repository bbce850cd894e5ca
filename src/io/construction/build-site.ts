/** The whole build: content, pages, search index; the former site stays until the new one is whole. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { hasErreur } from '../../core/diagnostics.ts';
import type { Manifeste } from '../../core/donnees/manifeste.ts';
import { PAGE_COUVERTURE } from '../../renderers/podcast/adresses.ts';
import { toTerminal } from '../../renderers/terminal/diagnostics.ts';
import { sayPoids } from '../../vues/mots.ts';
import { sayNonPublie } from '../../vues/publication.ts';
import { createSite, type Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { checkReglages } from '../commandes/reglages.ts';
import { shareSite } from '../contenu/catalogue-du-site.ts';
import { readCatalogueVite } from '../contenu/read-content.ts';
import { shareDonnees } from '../donnees/donnees-du-site.ts';
import { writeDonnees } from '../donnees/write-donnees.ts';
import { writeAdmin } from '../editeur/write-admin.ts';
import { writeModeles } from '../editeur/write-modeles.ts';
import { createBarre, sayComposition } from '../papier/commande-pdf.ts';
import { shareImpressions } from '../papier/impressions-du-site.ts';
import { type Impressions, writePdfs } from '../papier/pdf.ts';
import { writeEpubs } from '../papier/write-epubs.ts';
import { writeCouverture, writeVignettes } from '../papier/write-vignettes.ts';
import { Indexeur } from '../recherche/index-recherche.ts';
import { checkAncres } from './ancres.ts';
import { createChantier } from './chantier.ts';
import { digestEntree, noteConstruit } from './deja-construit.ts';
import { checkSortie, clearRestes, swap } from './mise-en-place.ts';
import { loadMoteur, prepareMoteur } from './moteur.ts';
import { Peseur } from './peseur.ts';
import { renderSite } from './rendu.ts';
import { writeCopie, writeReserve } from './write-hors-ligne.ts';
import { writeVitrine } from './write-vitrine.ts';
import { writeVoisins } from './write-voisins.ts';
import { Copie } from './zip-copie.ts';

const secondes = (depuis: number): string =>
	`${((performance.now() - depuis) / 1000).toFixed(1).replace('.', ',')} s`;

const REFUS =
	'Le site n’a pas été construit : corrigez les erreurs ci-dessus. Le site précédent est intact.';

/**
 * `incomplet`: the site is in place, but PDFs could not be made. `a-imprimer`: they were not asked for yet.
 * `refuse`: nothing was touched.
 */
export type Construction = 'construit' | 'incomplet' | 'a-imprimer' | 'refuse';

export interface OptionsConstruction {
	/** Everything but the PDFs: for those who measure or try. */
	sansPdf?: boolean;
	/** Many PDFs to compose are left to another build: the site is there without waiting for them. */
	differer?: boolean;
}

/** PDFs that two cores compose in two or three seconds. */
const PDF_MAX = 24;

/** Builds into `sortie`; when the content has errors, `sortie` is left untouched. */
export async function buildSite(
	sortie: string,
	{ sansPdf = false, differer = false }: OptionsConstruction = {},
): Promise<Construction> {
	const debut = performance.now();
	const final = path.resolve(sortie);
	checkReglages();
	clearRestes(final);
	checkSortie(final);
	const indexeur = new Indexeur();
	const copie = new Copie();
	const pages = later(
		prepareMoteur(() => say('     Les pages préparées étaient abîmées : elles sont refaites.')),
	);
	try {
		return await buildPrepared({ final, debut, pages, indexeur, copie, sansPdf, differer });
	} finally {
		await Promise.all([indexeur.close(), copie.close()]);
	}
}

/** What was begun before the content is read, and where the site goes. */
interface Preparatifs extends OptionsConstruction {
	final: string;
	debut: number;
	pages: Promise<string>;
	indexeur: Indexeur;
	copie: Copie;
}

async function buildPrepared(preparatifs: Preparatifs): Promise<Construction> {
	const { final, debut, sansPdf } = preparatifs;
	const entree = digestEntree();
	const catalogue = await readJuste(debut);
	if (!catalogue) return 'refuse';
	const site = createSite(catalogue);
	shareSite(site);

	const chantier = createChantier('site');
	const neuf = path.join(chantier, 'site');
	try {
		const impressions = await fill(site, neuf, preparatifs);
		const perdus = checkAncres(catalogue, neuf);
		if (perdus.length > 0) {
			process.stdout.write(`\n${toTerminal(perdus, catalogue.lectures.length)}\n`);
			say(REFUS);
			return 'refuse';
		}
		say('4/4  Mise en place…');
		swap(neuf, final);
		say(
			`Site construit dans ${path.relative(process.cwd(), final) || final} en ${secondes(debut)}.`,
		);
		const construction = sayManques(impressions, catalogue.lectures.length);
		if (adresseSite()) for (const phrase of sayNonPublie(catalogue.publication)) say(phrase);
		if (construction === 'construit' && catalogue.diagnostics.length === 0 && !sansPdf)
			noteConstruit(final, entree, catalogue.avis);
		return construction;
	} finally {
		rmSync(chantier, { recursive: true, force: true });
	}
}

/** The content, with all that is to be said of it; undefined when it has errors. */
async function readJuste(debut: number): Promise<Catalogue | undefined> {
	say('1/4  Lecture et vérification du contenu…');
	const catalogue = await readCatalogueVite();
	if (catalogue.diagnostics.length > 0)
		process.stdout.write(`\n${toTerminal(catalogue.diagnostics, catalogue.lectures.length)}\n`);
	if (hasErreur(catalogue.diagnostics)) {
		say(REFUS);
		return undefined;
	}
	say(`     ${catalogue.lectures.length} fichiers lus (${secondes(debut)})`);
	if (listFiches(catalogue).length === 0)
		say(
			'     Aucune fiche encore : le site dit comment écrire la première. Ou ici : npm run nouveau',
		);
	for (const avis of catalogue.avis) say(`     ${avis}`);
	return catalogue;
}

const SANS_PDF: Impressions = { fichiers: new Map(), diagnostics: [], refaits: [], remis: 0 };

/** Everything the site holds, under `sortie`; what does not wait for another is made beside it. */
async function fill(
	site: Site,
	sortie: string,
	{ pages, indexeur, copie, sansPdf, differer, debut }: Preparatifs,
): Promise<Impressions> {
	mkdirSync(sortie, { recursive: true });
	const index = later(indexeur.write(site, sortie));
	const epubs = later(writeEpubs(site, sortie));
	const barre = createBarre();
	say('2/4  Composition des PDF…');
	const impressions = sansPdf
		? SANS_PDF
		: await writePdfs(site, sortie, {
				progres: barre.advance,
				...(differer ? { max: PDF_MAX } : {}),
			});
	barre.stop();
	shareImpressions(impressions.fichiers);
	say(`     ${sayComposition(impressions)} (${secondes(debut)})`);
	makeDonnees(site, sortie);
	say('3/4  Construction des pages et de l’index de recherche…');
	const peseur = new Peseur();
	const moteur = await loadMoteur(await pages);
	const { poids, abimees } = await renderSite({
		...{ site, sortie, peseur, moteur, copie },
		ready: async () => shareImpressions(new Map([...impressions.fichiers, ...(await epubs)])),
	});
	if (abimees > 0)
		say(
			'     Des pages gardées d’une construction à l’autre étaient abîmées : elles sont refaites.',
		);
	await writeAutres(site, sortie);
	const zip = await writeCopie(sortie, poids, moteur.scripts, copie);
	const fiches = await index;
	writeReserve(sortie, poids, peseur, zip);
	peseur.save();
	say(`     pages construites, ${fiches} fiches cherchables (${secondes(debut)})`);
	return impressions;
}

/** What stands beside the pages. */
async function writeAutres(site: Site, sortie: string): Promise<void> {
	const { catalogue } = site;
	for (const manque of writeVitrine(site, sortie)) say(`     ${manque}`);
	writeVoisins(catalogue, sortie);
	await writeModeles(catalogue, path.join(sortie, 'contribuer', 'modeles'));
	writeAdmin(catalogue, sortie);
	if (!adresseSite()) return;
	await writeVignettes(catalogue, path.join(sortie, 'vignettes'));
	await writeCouverture(catalogue, path.join(sortie, PAGE_COUVERTURE));
}

function makeDonnees(site: Site, sortie: string): void {
	const donnees = writeDonnees(site, sortie);
	shareDonnees(donnees);
	sayDonnees(donnees);
}

/** What the open data hold, and what is not there, with the reason. */
function sayDonnees({ fichiers, absents }: Manifeste): void {
	const octets = fichiers.reduce((somme, fichier) => somme + fichier.octets, 0);
	say(`     ${fichiers.length} fichiers de données ouvertes, ${sayPoids(octets)}`);
	for (const raison of new Set(absents.map((a) => a.raison))) {
		const noms = absents.filter((a) => a.raison === raison).map((a) => a.fichier);
		say(`     Pas écrits : ${noms.join(', ')}. ${raison}`);
	}
}

/** Work that goes on while other work is done: its fault is told where it is awaited. */
function later<T>(travail: Promise<T>): Promise<T> {
	travail.catch(() => {});
	return travail;
}

/** Says what could not be printed, last, so that it is read. */
function sayManques({ diagnostics, fichiers, remis }: Impressions, lus: number): Construction {
	if (remis > 0) return 'a-imprimer';
	if (diagnostics.length === 0) return 'construit';
	process.stdout.write(`\n${toTerminal(diagnostics, lus)}`);
	const manques = diagnostics.filter((d) => d.severite === 'erreur').length;
	if (manques === 0) return 'construit';
	say(
		`${manques} documents à emporter sur ${manques + fichiers.size} n’ont pas pu être faits : voir ci-dessus. Le site est en place sans eux.`,
	);
	return 'incomplet';
}

function say(texte: string): void {
	process.stdout.write(`${texte}\n`);
}
