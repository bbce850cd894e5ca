/** The official list of communes, cut by initial letter. */
import type { APIRoute } from 'astro';
import { writeCommunes } from '../../../formulaire/communes.ts';
import { groupInitiales } from '../../../io/contenu/communes.ts';
import { introuvable } from '../../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const siennes = groupInitiales().get(params.initiale ?? '');
	return siennes ? new Response(writeCommunes(siennes)) : introuvable();
};
