/** The search index, written by Pagefind from the normalised text of the sheets. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../core/catalogue.ts';
import { buildFichesCherchables, type FicheCherchable } from '../renderers/search/fiches.ts';
import { buildMotsExpliques } from '../renderers/search/glossaire.ts';
import { buildMots } from '../renderers/search/mots.ts';
import { getVue } from './catalogue-du-site.ts';

/** Interfaces that Pagefind ships and the site does not use. */
const INUTILES = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:js|css)$/;

/**
 * Writes `recherche/moteur/` under `dossier`, for the catalogue in use. Returns how many sheets were
 * indexed.
 */
export async function writeIndexRecherche(catalogue: Catalogue, dossier: string): Promise<number> {
	const fiches = buildFichesCherchables(catalogue, getVue);
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
	if (!index) throw new Error(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
	try {
		const reponses = await Promise.all(
			fiches.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
		);
		const fautes = reponses.flatMap((r) => r.errors);
		if (fautes.length > 0) throw new Error(`Index de recherche : ${fautes.join(' ; ')}`);
		const sortie = path.join(dossier, 'recherche', 'moteur');
		rmSync(sortie, { recursive: true, force: true });
		mkdirSync(sortie, { recursive: true });
		const ecrits = await index.writeFiles({ outputPath: sortie });
		if (ecrits.errors.length > 0) {
			throw new Error(`Index de recherche : ${ecrits.errors.join(' ; ')}`);
		}
		for (const nom of readdirSync(sortie)) {
			if (INUTILES.test(nom)) rmSync(path.join(sortie, nom));
		}
		writeTextes(fiches, sortie);
		const writeJson = (nom: string, valeur: unknown): void =>
			writeFileSync(path.join(sortie, nom), JSON.stringify(valeur));
		writeJson('mots.json', buildMots(fiches.map((f) => f.mots)));
		writeJson('glossaire.json', buildMotsExpliques(catalogue));
		return fiches.length;
	} finally {
		await index.deleteIndex();
		await pagefind.close();
	}
}

/** The original texts, one small file a sheet: the engine only keeps the normalised ones. */
function writeTextes(fiches: readonly FicheCherchable[], sortie: string): void {
	for (const { url, texte } of fiches) {
		const fichier = path.join(sortie, 'textes', `${url.replace(/^\/|\/$/g, '')}.txt`);
		mkdirSync(path.dirname(fichier), { recursive: true });
		writeFileSync(fichier, texte);
	}
}
