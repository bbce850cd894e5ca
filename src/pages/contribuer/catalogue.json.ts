/** What the forms need to know of the content, to check a file and to show it. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/catalogue-du-site.ts';
import { buildCatalogueLeger } from '../../renderers/contribution/catalogue-leger.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(buildCatalogueLeger(getCatalogue())));
