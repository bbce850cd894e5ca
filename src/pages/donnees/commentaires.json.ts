/** Every usage comment, as data: CC BY-SA 4.0 like the sheets. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { exportCommentaires } from '../../renderers/json/commentaires.ts';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(exportCommentaires(getCatalogue()), null, '\t')}\n`);
