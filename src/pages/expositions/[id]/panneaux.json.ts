/** The panels of an exhibition as data: their texts, for whoever reuses them, and for the press of the composer. */
import type { APIRoute } from 'astro';
import { buildTextesExposition } from '../../../familles/expositions/textes-vue.ts';
import { adresseSite } from '../../../io/commandes/dossiers.ts';
import { getCatalogue } from '../../../io/contenu/catalogue-du-site.ts';
import { introuvable } from '../../../site.ts';

export const GET: APIRoute = ({ params }) => {
	const textes = buildTextesExposition(getCatalogue(), params.id ?? '', adresseSite());
	return textes ? new Response(JSON.stringify(textes)) : introuvable();
};
