/** The search index, written by Pagefind from the normalised text of the sheets. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../core/catalogue.ts';
import { buildFichesCherchables } from '../renderers/search/fiches.ts';
import { buildMots } from '../renderers/search/mots.ts';

/** Interfaces that Pagefind ships and the site does not use. */
const INUTILES = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:js|css)$/;

/** Writes `recherche/moteur/` under `dossier`. Returns how many sheets were indexed. */
export async function writeIndexRecherche(catalogue: Catalogue, dossier: string): Promise<number> {
	const fiches = buildFichesCherchables(catalogue);
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
		const { files } = await index.getFiles();
		for (const fichier of files) {
			if (INUTILES.test(fichier.path)) continue;
			const complet = path.join(sortie, fichier.path);
			mkdirSync(path.dirname(complet), { recursive: true });
			writeFileSync(complet, fichier.content);
		}
		writeFileSync(
			path.join(sortie, 'mots.json'),
			JSON.stringify(buildMots(fiches.map((f) => f.mots))),
		);
		return fiches.length;
	} finally {
		await index.deleteIndex();
		await pagefind.close();
	}
}
