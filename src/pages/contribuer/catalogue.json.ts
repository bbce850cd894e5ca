/** What the forms need to know of the content, to check a file and to show it. */
import type { APIRoute } from 'astro';
import { buildCatalogueLeger } from '../../formulaire/catalogue-leger.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(buildCatalogueLeger(getCatalogue())));
