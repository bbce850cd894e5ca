/** The search index, written by Pagefind from the normalised text of the sheets. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { buildFichesCherchables, type FicheCherchable } from '../../renderers/search/fiches.ts';
import { buildMotsExpliques } from '../../renderers/search/glossaire.ts';
import { buildMots } from '../../renderers/search/mots.ts';
import { buildPagesCherchables } from '../../renderers/search/pages.ts';
import type { Site } from '../../vues/site.ts';

/** What Pagefind ships and the site does not use: interfaces, its worker, another language, its records. */
const INUTILES =
	/^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.(?:js|css)$|^wasm\.unknown\.|^fragment$/;

/**
 * Writes `recherche/moteur/` under `dossier`, for the sheets of a site. Returns how many sheets were
 * indexed.
 */
export async function writeIndexRecherche(site: Site, dossier: string): Promise<number> {
	const fiches = [...buildFichesCherchables(site), ...buildPagesCherchables()];
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
		const ids = readIds(path.join(sortie, 'fragment'));
		for (const nom of readdirSync(sortie)) {
			if (INUTILES.test(nom)) rmSync(path.join(sortie, nom), { recursive: true });
		}
		writeTextes(fiches, sortie);
		const writeJson = (nom: string, valeur: unknown): void =>
			writeFileSync(path.join(sortie, nom), JSON.stringify(valeur));
		writeJson(
			'fiches.json',
			fiches.map((f) => [ids.get(f.url), f.url, f.titre, f.phrase, f.type]),
		);
		writeJson('mots.json', buildMots(fiches.map((f) => f.mots)));
		writeJson('glossaire.json', buildMotsExpliques(site.catalogue));
		return listFiches(site.catalogue).length;
	} finally {
		await index.deleteIndex();
		await pagefind.close();
	}
}

/**
 * What the engine calls each page: the name of its record. The record repeats the whole text, and there is
 * one request for each: `fiches.json` says in one what a list of results shows.
 */
function readIds(dossier: string): Map<string, string> {
	// Without a sheet, the engine writes no record.
	if (!existsSync(dossier)) return new Map();
	return new Map(
		readdirSync(dossier).map((nom) => {
			const texte = gunzipSync(readFileSync(path.join(dossier, nom))).toString('utf8');
			const { url } = JSON.parse(texte.slice(texte.indexOf('{'))) as { url: string };
			return [url, nom.replace(/\.pf_fragment$/, '')];
		}),
	);
}

/** The original texts, one small file a sheet: the engine only keeps the normalised ones. */
function writeTextes(fiches: readonly FicheCherchable[], sortie: string): void {
	for (const { url, texte } of fiches) {
		const fichier = path.join(sortie, 'textes', `${url.replace(/^\/|\/$/g, '')}.txt`);
		mkdirSync(path.dirname(fichier), { recursive: true });
		writeFileSync(fichier, texte);
	}
}
