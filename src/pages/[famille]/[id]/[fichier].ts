/**
 * Beside the page of a sheet: its files and its own text as they are, its images in a clean copy. While one
 * writes; the build copies them (src/io/construction/write-voisins.ts).
 */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { findFiche } from '../../../core/catalogue/catalogue.ts';
import { renderVoisinsDits } from '../../../io/construction/write-vitrine.ts';
import { listVoisins } from '../../../io/construction/write-voisins.ts';
import { getCatalogue, getSite } from '../../../io/contenu/catalogue-du-site.ts';
import { publieOf } from '../../../io/contenu/images/index.ts';
import { introuvable } from '../../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const ref = `${params.famille}/${params.id}`;
	const fiche = findFiche(getCatalogue(), ref);
	const dit = fiche && renderVoisinsDits(getSite(), fiche)[params.fichier ?? ''];
	if (dit !== undefined) return new Response(dit);
	const chemin = `${ref}/${params.fichier}`;
	if (!listVoisins(getCatalogue()).includes(chemin)) return introuvable();
	return new Response(new Uint8Array(readFileSync(publieOf(chemin))));
};
