/** A list that one page does not hold, for scripts to filter and sort the whole of it. */
import type { APIRoute } from 'astro';
import { PAR_PAGE } from '../../core/pages/suites.ts';
import { FAMILLES, isFamille } from '../../familles/registre/ids.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { packLignes, toLigne } from '../../vues/listes/lignes.ts';
import { buildVueListe } from '../../vues/listes/liste.ts';

export function getStaticPaths() {
	const catalogue = getCatalogue();
	return FAMILLES.filter((famille) => catalogue[famille].size > PAR_PAGE).map((famille) => ({
		params: { famille: famille as string },
	}));
}

export const GET: APIRoute = ({ params: { famille } }) => {
	if (!isFamille(famille)) return new Response(null, { status: 404 });
	return Response.json(packLignes(buildVueListe(getCatalogue(), famille).tuiles.map(toLigne)));
};
