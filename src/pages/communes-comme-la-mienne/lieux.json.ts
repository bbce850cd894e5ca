/** The places that the search of communes alike ranks in the browser. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/catalogue-du-site.ts';
import { listLieuxSemblables } from '../../renderers/vues/semblables.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(listLieuxSemblables(getCatalogue())));
