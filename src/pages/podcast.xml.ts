/** /podcast.xml: the feed of what can be heard. */
import type { APIRoute } from 'astro';
import { adresseSite } from '../io/commandes/dossiers.ts';
import { findPodcast } from '../io/construction/flux.ts';
import { getCatalogue } from '../io/contenu/catalogue-du-site.ts';
import { renderPodcast } from '../renderers/podcast/index.ts';
import { introuvable } from '../site.ts';
import { findSerie } from '../vues/listes/emissions.ts';

export const GET: APIRoute = () => {
	const catalogue = getCatalogue();
	const serie = findPodcast(catalogue) && findSerie(catalogue);
	return serie ? new Response(renderPodcast(serie, adresseSite() ?? '')) : introuvable();
};
