/** Titles of all sheets, for « Mon livret »: what may be in it, and how to name it. */
import type { APIRoute } from 'astro';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';

export const GET: APIRoute = () => {
	const fiches = listFiches(getCatalogue()).map(({ ref, famille, donnees }) => [
		ref,
		{ titre: donnees.titre, phrase: donnees.en_une_phrase, famille },
	]);
	return new Response(JSON.stringify(Object.fromEntries(fiches)));
};
