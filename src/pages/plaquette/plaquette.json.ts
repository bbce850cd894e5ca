/** The leaflet as the press of the page takes it, but for what a village says of itself. */
import type { APIRoute } from 'astro';
import { adresseSite } from '../../io/commandes/dossiers.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';
import { renderPlaquette } from '../../renderers/typst/commun.ts';
import { buildVuePlaquette } from '../../vues/commun/plaquette.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(renderPlaquette(buildVuePlaquette(getCatalogue()), adresseSite())));
