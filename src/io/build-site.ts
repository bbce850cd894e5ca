/** The whole build: content, pages, search index; the former site stays until the new one is whole. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import type { Catalogue } from '../core/catalogue.ts';
import { hasErreur } from '../core/diagnostics.ts';
import { toTerminal } from '../renderers/diagnostics.ts';
import { shareCatalogue } from './catalogue-du-site.ts';
import { createBarre, sayComposition } from './commande-pdf.ts';
import { adresseSite, dossierAstro, dossierCache, nomDuSite } from './dossiers.ts';
import { shareImpressions } from './impressions-du-site.ts';
import { writeIndexRecherche } from './index-recherche.ts';
import { type Impressions, writePdfs } from './pdf.ts';
import { readCatalogue } from './read-content.ts';
import { writeAdmin } from './write-admin.ts';
import { writeEpubs } from './write-epubs.ts';
import { writeFeuilles } from './write-feuilles.ts';
import { writeHorsLigne } from './write-hors-ligne.ts';
import { writeModeles } from './write-modeles.ts';
import { writeVignettes } from './write-vignettes.ts';

const secondes = (depuis: number): string =>
	`${((performance.now() - depuis) / 1000).toFixed(1).replace('.', ',')} s`;

/** `incomplet`: the site is in place, but PDFs are missing from it. `refuse`: nothing was touched. */
export type Construction = 'construit' | 'incomplet' | 'refuse';

export interface OptionsConstruction {
	/** Everything but the PDFs: for those who measure or try. */
	sansPdf?: boolean;
}

/** Builds into `sortie`; when the content has errors, `sortie` is left untouched. */
export async function buildSite(
	sortie: string,
	{ sansPdf = false }: OptionsConstruction = {},
): Promise<Construction> {
	const debut = performance.now();
	const final = path.resolve(sortie);
	checkSortie(final);
	say('1/4  Lecture et vérification du contenu…');
	const catalogue = readCatalogue();
	if (catalogue.diagnostics.length > 0)
		process.stdout.write(`\n${toTerminal(catalogue.diagnostics, catalogue.lectures.length)}\n`);
	if (hasErreur(catalogue.diagnostics)) {
		say(
			'Le site n’a pas été construit : corrigez les erreurs ci-dessus. Le site précédent est intact.',
		);
		return 'refuse';
	}
	say(`     ${catalogue.lectures.length} fichiers lus (${secondes(debut)})`);
	for (const avis of catalogue.avis) say(`     ${avis}`);
	shareCatalogue(catalogue);

	const chantier = createChantier();
	try {
		say('2/4  Composition des PDF et index de recherche…');
		const { impressions, fiches } = await prepare(catalogue, chantier, sansPdf);
		say(`     ${sayComposition(impressions)}, ${fiches} fiches cherchables (${secondes(debut)})`);
		say('3/4  Construction des pages…');
		await buildPages(catalogue, chantier);
		say(`     pages construites (${secondes(debut)})`);
		say('4/4  Mise en place…');
		swap(path.join(chantier, 'site'), final);
		say(
			`Site construit dans ${path.relative(process.cwd(), final) || final} en ${secondes(debut)}.`,
		);
		return sayManques(impressions, catalogue.lectures.length);
	} finally {
		rmSync(chantier, { recursive: true, force: true });
	}
}

/** What the pages point to, made side by side before them. */
async function prepare(
	catalogue: Catalogue,
	chantier: string,
	sansPdf: boolean,
): Promise<{ impressions: Impressions; fiches: number }> {
	const barre = createBarre();
	const rien: Impressions = { fichiers: new Map(), diagnostics: [], refaits: [] };
	const [fiches, impressions] = await Promise.all([
		writeIndexRecherche(catalogue, chantier),
		sansPdf ? rien : writePdfs(catalogue, chantier, { progres: barre.advance }),
	]);
	barre.stop();
	const epubs = writeEpubs(catalogue, chantier);
	shareImpressions(new Map([...impressions.fichiers, ...epubs]));
	return { impressions, fiches };
}

/** The pages, then beside them what was prepared. */
async function buildPages(catalogue: Catalogue, chantier: string): Promise<void> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const site = path.join(chantier, 'site');
	await build({ outDir: site, logLevel: 'warn' });
	writeFeuilles(site);
	await writeModeles(catalogue, path.join(site, 'contribuer', 'modeles'));
	writeAdmin(catalogue, site);
	if (adresseSite()) await writeVignettes(catalogue, path.join(site, 'vignettes'));
	mkdirSync(path.join(site, 'recherche'), { recursive: true });
	renameSync(path.join(chantier, 'recherche', 'moteur'), path.join(site, 'recherche', 'moteur'));
	for (const dossier of ['pdf', 'epub'])
		if (existsSync(path.join(chantier, dossier)))
			renameSync(path.join(chantier, dossier), path.join(site, dossier));
	writeHorsLigne(site);
}

/** Says what could not be printed, last, so that it is read. */
function sayManques({ diagnostics, fichiers }: Impressions, lus: number): Construction {
	if (diagnostics.length === 0) return 'construit';
	process.stdout.write(`\n${toTerminal(diagnostics, lus)}`);
	const manques = diagnostics.filter((d) => d.severite === 'erreur').length;
	if (manques === 0) return 'construit';
	say(
		`${manques} PDF sur ${manques + fichiers.size} n’ont pas pu être composés : voir ci-dessus. Le site est en place sans eux.`,
	);
	return 'incomplet';
}

/**
 * Where builds work, always inside the project: from elsewhere, Astro makes its pages in one folder that
 * all builds share, and two of them at once lose each other's files.
 */
const CHANTIERS = path.resolve('.cache');

/** A folder to build in, of this process alone; those of processes that died are cleared. */
function createChantier(): string {
	mkdirSync(CHANTIERS, { recursive: true });
	for (const nom of readdirSync(CHANTIERS)) {
		const pid = Number(/^chantier-(\d+)$/.exec(nom)?.[1] ?? Number.NaN);
		if (!Number.isNaN(pid) && !isVivant(pid))
			rmSync(path.join(CHANTIERS, nom), { recursive: true, force: true });
	}
	clearAstro(dossierCache());
	const chantier = path.join(CHANTIERS, `chantier-${process.pid}`);
	rmSync(chantier, { recursive: true, force: true });
	mkdirSync(chantier);
	return chantier;
}

/** The pages that a former code made will not serve again. */
function clearAstro(cache: string): void {
	mkdirSync(cache, { recursive: true });
	const actuel = path.basename(dossierAstro());
	for (const nom of readdirSync(cache))
		if (nom.startsWith(`astro-${nomDuSite()}`) && nom !== actuel)
			rmSync(path.join(cache, nom), { recursive: true, force: true });
}

function isVivant(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function say(texte: string): void {
	process.stdout.write(`${texte}\n`);
}

/** Refuses to replace a folder that is not a built site. */
function checkSortie(final: string): void {
	if (existsSync(final) && !(statSync(final).isDirectory() && isSite(final)))
		throw new Error(`« ${final} » existe et n’est pas un site construit : il n’est pas remplacé.`);
}

/** Puts the new folder in place of the old one by two renames, undone if the second fails. */
function swap(neuf: string, final: string): void {
	const ancien = `${final}.ancien-${process.pid}`;
	mkdirSync(path.dirname(final), { recursive: true });
	if (existsSync(final)) renameSync(final, ancien);
	try {
		move(neuf, final);
	} catch (cause) {
		if (existsSync(ancien)) renameSync(ancien, final);
		throw cause;
	}
	rmSync(ancien, { recursive: true, force: true });
}

/** A rename, or a copy beside then a rename when the output lies on another disk. */
function move(neuf: string, final: string): void {
	try {
		renameSync(neuf, final);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
		const copie = `${final}.nouveau-${process.pid}`;
		cpSync(neuf, copie, { recursive: true });
		renameSync(copie, final);
	}
}

function isSite(dossier: string): boolean {
	return existsSync(path.join(dossier, '404.html')) || existsSync(path.join(dossier, 'index.html'));
}
