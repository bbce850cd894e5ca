/** The official list of communes, cut by initial letter. */
import type { APIRoute } from 'astro';
import { listCommunes } from '../../../io/communes.ts';
import { INITIALES, initialeOf, writeCommunes } from '../../../renderers/contribution/communes.ts';

export function getStaticPaths() {
	return INITIALES.map((initiale) => ({ params: { initiale } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(writeCommunes(listCommunes().filter((c) => initialeOf(c.nom) === params.initiale)));
