/** /flux.xml, and one feed for each axe: /axes/<axe>/flux.xml. */
import type { APIRoute } from 'astro';
import { adresseSite } from '../../io/commandes/dossiers.ts';
import { listFlux } from '../../io/construction/flux.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { renderFlux } from '../../renderers/atom/index.ts';
import { introuvable } from '../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const catalogue = getCatalogue();
	const flux = listFlux(catalogue).find(
		({ href }) => href === `/${params.dossier ? `${params.dossier}/` : ''}flux.xml`,
	);
	if (!flux) return introuvable();
	const axe = catalogue.axes.find(({ id }) => id === flux.axe);
	return new Response(renderFlux(catalogue, adresseSite() ?? '', axe));
};
