/** The agreement as a text that one adapts. */
import type { APIRoute } from 'astro';
import { renderAccordOdt } from '../../renderers/odt/accord.ts';
import { buildAccord } from '../../vues/enregistrer/index.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';

/** The same everywhere, and not a day that means something: the agreement has no history of its own. */
const DATE = Date.UTC(2000, 0, 1);

export const GET: APIRoute = () =>
	new Response(renderAccordOdt(buildAccord(), `${NOM} · ${LICENCE}`, DATE));
