/** /flux.xml, and one feed for each axe: /axes/<axe>/flux.xml. */
import type { APIRoute } from 'astro';
import { adresseSite } from '../../io/commandes/dossiers.ts';
import { listFlux } from '../../io/construction/flux.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { renderFlux } from '../../renderers/atom/index.ts';

export function getStaticPaths() {
	return listFlux(getCatalogue()).map(({ axe }) => ({ params: { dossier: axe && `axes/${axe}` } }));
}

export const GET: APIRoute = ({ params }) => {
	const catalogue = getCatalogue();
	const axe = catalogue.axes.find(({ id }) => params.dossier === `axes/${id}`);
	return new Response(renderFlux(catalogue, adresseSite() ?? '', axe));
};
