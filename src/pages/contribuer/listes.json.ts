/** The long lists of the forms: sheets, objectives, structures… Asked for by the form, once for all. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/catalogue-du-site.ts';
import { buildListes } from '../../renderers/contribution/listes.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(Object.fromEntries(buildListes(getCatalogue()).longues)));
