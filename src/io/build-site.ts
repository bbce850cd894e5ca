/** The whole build: content, pages, search index; the former site stays until the new one is whole. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { hasErreur } from '../core/diagnostics.ts';
import { toTerminal } from '../renderers/diagnostics.ts';
import { shareCatalogue } from './catalogue-du-site.ts';
import { writeIndexRecherche } from './index-recherche.ts';
import { readCatalogue } from './read-content.ts';

const secondes = (depuis: number): string =>
	`${((performance.now() - depuis) / 1000).toFixed(1).replace('.', ',')} s`;

/** Builds into `sortie`. Returns false, and leaves `sortie` untouched, when the content has errors. */
export async function buildSite(sortie: string): Promise<boolean> {
	const debut = performance.now();
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

	const final = path.resolve(sortie);
	const chantier = path.resolve('.cache', 'site-en-cours');
	rmSync(chantier, { recursive: true, force: true });
	say('2/3  Construction des pages et de l’index de recherche…');
	const index = path.resolve('.cache', 'index-en-cours');
	shareCatalogue(catalogue);
	const [fiches] = await Promise.all([
		writeIndexRecherche(catalogue, index),
		build({ outDir: chantier, logLevel: 'warn' }),
	]);
	mkdirSync(path.join(chantier, 'recherche'), { recursive: true });
	renameSync(path.join(index, 'recherche', 'moteur'), path.join(chantier, 'recherche', 'moteur'));
	say(`     pages construites, ${fiches} fiches cherchables (${secondes(debut)})`);

	say('3/3  Mise en place…');
	swap(chantier, final);
	say(`Site construit dans ${path.relative(process.cwd(), final) || final} en ${secondes(debut)}.`);
	return true;
}

function say(texte: string): void {
	process.stdout.write(`${texte}\n`);
}

/** Puts the new folder in place of the old one by two renames. Refuses to replace what is no site. */
function swap(neuf: string, final: string): void {
	if (existsSync(final) && !(statSync(final).isDirectory() && isSite(final)))
		throw new Error(`« ${final} » existe et n’est pas un site construit : il n’est pas remplacé.`);
	const ancien = `${final}.ancien-${process.pid}`;
	mkdirSync(path.dirname(final), { recursive: true });
	if (existsSync(final)) renameSync(final, ancien);
	try {
		renameSync(neuf, final);
	} catch (cause) {
		if (existsSync(ancien)) renameSync(ancien, final);
		throw cause;
	}
	rmSync(ancien, { recursive: true, force: true });
}

function isSite(dossier: string): boolean {
	return existsSync(path.join(dossier, '404.html')) || existsSync(path.join(dossier, 'index.html'));
}
