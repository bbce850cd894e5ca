/** The whole build: content, pages, search index; the former site stays until the new one is whole. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import type { Catalogue } from '../core/catalogue.ts';
import { hasErreur } from '../core/diagnostics.ts';
import { toTerminal } from '../renderers/diagnostics.ts';
import { shareCatalogue } from './catalogue-du-site.ts';
import { dossierCache } from './dossiers.ts';
import { writeIndexRecherche } from './index-recherche.ts';
import { readCatalogue } from './read-content.ts';
import { writeEpubs } from './write-epubs.ts';

const secondes = (depuis: number): string =>
	`${((performance.now() - depuis) / 1000).toFixed(1).replace('.', ',')} s`;

/** Builds into `sortie`. Returns false, and leaves `sortie` untouched, when the content has errors. */
export async function buildSite(sortie: string): Promise<boolean> {
	const debut = performance.now();
	const final = path.resolve(sortie);
	checkSortie(final);
	say('1/3  Lecture et vérification du contenu…');
	const catalogue = readCatalogue();
	if (catalogue.diagnostics.length > 0)
		process.stdout.write(`\n${toTerminal(catalogue.diagnostics, catalogue.lectures.length)}\n`);
	if (hasErreur(catalogue.diagnostics)) {
		say(
			'Le site n’a pas été construit : corrigez les erreurs ci-dessus. Le site précédent est intact.',
		);
		return false;
	}
	say(`     ${catalogue.lectures.length} fichiers lus (${secondes(debut)})`);

	say('2/3  Construction des pages et de l’index de recherche…');
	const chantier = createChantier();
	try {
		const fiches = await buildDans(chantier, catalogue);
		say(`     pages construites, ${fiches} fiches cherchables (${secondes(debut)})`);
		say('3/3  Mise en place…');
		swap(path.join(chantier, 'site'), final);
	} finally {
		rmSync(chantier, { recursive: true, force: true });
	}
	say(`Site construit dans ${path.relative(process.cwd(), final) || final} en ${secondes(debut)}.`);
	return true;
}

/** Pages and index, made side by side. Returns how many sheets can be searched. */
async function buildDans(chantier: string, catalogue: Catalogue): Promise<number> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	shareCatalogue(catalogue);
	const site = path.join(chantier, 'site');
	const [fiches] = await Promise.all([
		writeIndexRecherche(catalogue, chantier),
		build({ outDir: site, logLevel: 'warn' }),
	]);
	mkdirSync(path.join(site, 'recherche'), { recursive: true });
	renameSync(path.join(chantier, 'recherche', 'moteur'), path.join(site, 'recherche', 'moteur'));
	writeEpubs(catalogue, site);
	return fiches;
}

/** A folder to build in, of this process alone; those of processes that died are cleared. */
function createChantier(): string {
	const cache = dossierCache();
	mkdirSync(cache, { recursive: true });
	for (const nom of readdirSync(cache)) {
		const pid = Number(/^chantier-(\d+)$/.exec(nom)?.[1] ?? Number.NaN);
		if (!Number.isNaN(pid) && !isVivant(pid)) rmSync(path.join(cache, nom), { recursive: true });
	}
	const chantier = path.join(cache, `chantier-${process.pid}`);
	rmSync(chantier, { recursive: true, force: true });
	mkdirSync(chantier);
	return chantier;
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
