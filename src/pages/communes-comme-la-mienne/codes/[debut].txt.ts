/** The communes by the first two signs of their codes: what is looked up when a code is typed. */
import type { APIRoute } from 'astro';
import { writeCodes } from '../../../formulaire/saisie.ts';
import { groupCodes } from '../../../io/contenu/communes.ts';
import { introuvable } from '../../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const siennes = groupCodes().get(params.debut ?? '');
	return siennes ? new Response(writeCodes(siennes)) : introuvable();
};
