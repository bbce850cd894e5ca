/** Writes the templates that the forges offer for a ticket or a proposal. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { parseAdresseWeb } from '../../core/texte/adresses.ts';
import { buildListes } from '../../formulaire/listes.ts';
import { buildModelesForge } from '../../formulaire/modeles-forge.ts';
import { readCatalogue } from '../contenu/read-content.ts';

/** Path and text of each; the address of the site is the `homepage` of package.json. */
export function readModelesForge(
	catalogue: Catalogue = readCatalogue('content'),
	paquet = 'package.json',
): Map<string, string> {
	const { homepage } = JSON.parse(readFileSync(paquet, 'utf8')) as { homepage?: string };
	if (homepage !== undefined && !parseAdresseWeb(homepage))
		throw new Error(
			`Le champ « homepage » de package.json doit être l’adresse du site : « ${homepage} » n’en est pas une.`,
		);
	return buildModelesForge(buildListes(catalogue), homepage?.replace(/\/+$/, ''));
}

/** Writes them all under `dossier` and returns their paths. */
export function writeModelesForge(dossier = '.'): string[] {
	const modeles = readModelesForge();
	for (const [chemin, texte] of modeles) {
		const complet = path.join(dossier, chemin);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, texte);
	}
	return [...modeles.keys()];
}
