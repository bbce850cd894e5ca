/** Beside the page of each sheet: its files and its own text as they are, its images in a clean copy. */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { publieOf } from '../contenu/images/index.ts';
import { Dossiers } from './arborescence.ts';

/** Paths from the content folder, which are also those of the site: `outils/arpentage/plan.png`. */
export const listVoisins = (catalogue: Catalogue): string[] =>
	listFiches(catalogue).flatMap(({ ref, fichiers }) =>
		[...fichiers, 'fiche.mdx'].map((fichier) => `${ref}/${fichier}`),
	);

/** Copies them into a site. */
export function writeVoisins(catalogue: Catalogue, site: string): void {
	const dossiers = new Dossiers();
	for (const chemin of listVoisins(catalogue)) {
		const sortie = path.join(site, chemin);
		dossiers.prepare(sortie);
		copyFileSync(publieOf(chemin), sortie);
	}
}
