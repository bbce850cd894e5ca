/** A list that one page does not hold, for scripts to filter and sort the whole of it. */
import type { APIRoute } from 'astro';
import { isFamille } from '../../familles/registre/ids.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { introuvable } from '../../site.ts';
import { packLignes, toLigne } from '../../vues/listes/lignes.ts';
import { buildVueListe } from '../../vues/listes/liste.ts';

export const GET: APIRoute = ({ params: { famille } }) => {
	if (!isFamille(famille)) return introuvable();
	return Response.json(packLignes(buildVueListe(getCatalogue(), famille).tuiles.map(toLigne)));
};
