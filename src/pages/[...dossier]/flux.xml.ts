/** /flux.xml, and one feed for each axe: /axes/<axe>/flux.xml. */
import type { APIRoute } from 'astro';
import { getCatalogue } from '../../io/catalogue-du-site.ts';
import { adresseSite } from '../../io/dossiers.ts';
import { listFlux } from '../../io/flux.ts';
import { renderFlux } from '../../renderers/atom/index.ts';

export function getStaticPaths() {
	return listFlux().map(({ axe }) => ({ params: { dossier: axe && `axes/${axe}` } }));
}

export const GET: APIRoute = ({ params }) => {
	const catalogue = getCatalogue();
	const axe = catalogue.axes.find(({ id }) => params.dossier === `axes/${id}`);
	return new Response(renderFlux(catalogue, adresseSite() ?? '', axe));
};
