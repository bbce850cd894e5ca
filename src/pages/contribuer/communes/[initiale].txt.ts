/** The official list of communes, cut by initial letter. */
import type { APIRoute } from 'astro';
import { INITIALES, initialeOf, writeCommunes } from '../../../formulaire/communes.ts';
import { listCommunes } from '../../../io/contenu/communes.ts';

export function getStaticPaths() {
	return INITIALES.map((initiale) => ({ params: { initiale } }));
}

export const GET: APIRoute = ({ params }) =>
	new Response(writeCommunes(listCommunes().filter((c) => initialeOf(c.nom) === params.initiale)));
