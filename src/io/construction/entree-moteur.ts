/** What the compiled pages offer to the build: an address in, a page out. */
import { createApp } from 'astro/app/entrypoint';

// A page is wanted whole: to send it piece by piece costs a third more.
const app = createApp({ streaming: false });

/** The page or the file of an address, as a server would answer. */
export const render = (requete: Request): Promise<Response> => app.render(requete);

/** Every file of src/pages, by the form of its addresses: `/[famille]/[id]`. */
export const routes: readonly string[] = app.manifest.routes
	.filter(({ routeData }) => routeData.origin === 'project')
	.map(({ routeData }) => routeData.route);
