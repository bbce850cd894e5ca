/** The words of a recording, beside its page. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../io/contenu/catalogue-du-site.ts';
import { renderVtt } from '../../../renderers/podcast/fichiers.ts';
import { introuvable } from '../../../site.ts';
import { listEmissions } from '../../../vues/listes/emissions.ts';

export const GET: APIRoute = ({ params }) => {
	const ref = `${params.famille}/${params.id}`;
	const emission = listEmissions(getCatalogue()).find((e) => e.ref === ref);
	return emission ? new Response(renderVtt(emission)) : introuvable();
};
