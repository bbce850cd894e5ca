/** The long lists of the forms: sheets, objectives, structures… Asked for by the form, once for all. */
import type { APIRoute } from 'astro';
import { buildListes } from '../../formulaire/listes.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(Object.fromEntries(buildListes(getCatalogue()).longues)));
