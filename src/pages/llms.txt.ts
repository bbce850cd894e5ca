/** /llms.txt, where the public address of the site is known. */
import type { APIRoute } from 'astro';
import { adresseSite } from '../io/commandes/dossiers.ts';
import { getCatalogue } from '../io/contenu/catalogue-du-site.ts';
import { writeLlms } from '../renderers/markdown/llms.ts';
import { introuvable } from '../site.ts';

export const GET: APIRoute = () => {
	const site = adresseSite();
	return site ? new Response(writeLlms(getCatalogue(), site)) : introuvable();
};
