/** The places that the search of communes alike ranks in the browser. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { listLieuxSemblables } from '../../vues/lieux/semblables.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(listLieuxSemblables(getCatalogue())));
