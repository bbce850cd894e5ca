/**
 * Beside the page of a sheet: its files and its own text as they are, its images in a clean copy. While one
 * writes; the build copies them (src/io/construction/write-voisins.ts).
 */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { listVoisins } from '../../../io/construction/write-voisins.ts';
import { getCatalogue } from '../../../io/contenu/catalogue-du-site.ts';
import { publieOf } from '../../../io/contenu/images/index.ts';
import { introuvable } from '../../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const chemin = `${params.famille}/${params.id}/${params.fichier}`;
	if (!listVoisins(getCatalogue()).includes(chemin)) return introuvable();
	return new Response(new Uint8Array(readFileSync(publieOf(chemin))));
};
