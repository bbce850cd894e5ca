/** What the five questions need to answer in the browser; empty when the content asks none. */
import type { APIRoute } from 'astro';
import { buildMatiere } from '../../core/depart/matiere.ts';
import { getCatalogue } from '../../io/contenu/catalogue-du-site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(buildMatiere(getCatalogue()) ?? {}));
