/** The search page, asked as a person asks; the kept table of what people ask. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Ligne } from '../../src/renderers/search/lots.ts';

export interface Requete {
	requete: string;
	/** Sheets that should be among the first ten. */
	attendus?: string[];
	/** The spelling that should be proposed. */
	suggestion?: string;
	pourquoi: string;
}

export const readRequetes = (): Requete[] =>
	JSON.parse(readFileSync('tests/contenu/requetes.json', 'utf8')) as Requete[];

/** The first sheets that a query gives (`outils/arpentage`), and the spelling proposed, or nothing. */
export async function searchFiches(
	onglet: Page,
	url: (page: string) => string,
	requete: string,
): Promise<{ refs: string[]; suggestion: string }> {
	await onglet.goto(url(`/recherche/?${new URLSearchParams({ q: requete })}`));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	const refs = await onglet
		.locator('.resultats .carte-titre')
		.evaluateAll((liens) =>
			liens.map((l) => l.getAttribute('href')?.replace(/^\/|\/$/g, '') ?? ''),
		);
	const zone = onglet.locator('.suggestion');
	return { refs, suggestion: (await zone.isVisible()) ? await zone.locator('a').innerText() : '' };
}

/** All that the search of a built site may show: url, title, sentence, type. */
export function readTrouvees(site: string): Ligne[] {
	const dossier = path.join(site, 'recherche/moteur/lots');
	return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
		.filter((nom) => nom.endsWith('.json'))
		.flatMap((nom) => JSON.parse(readFileSync(path.join(dossier, nom), 'utf8')) as Ligne[]);
}
