/** Beside the page of a sheet: its files and its own text as they are, its images in a clean copy. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { listFiches } from '../../../core/catalogue/catalogue.ts';
import { getCatalogue } from '../../../io/contenu/catalogue-du-site.ts';
import { publieOf } from '../../../io/contenu/images/index.ts';

export function getStaticPaths() {
	return listFiches(getCatalogue()).flatMap((fiche) =>
		[...fiche.fichiers, 'fiche.mdx'].map((fichier) => ({
			params: { famille: fiche.famille as string, id: fiche.id, fichier },
		})),
	);
}

export const GET: APIRoute = ({ params }) => {
	const { famille = '', id = '', fichier = '' } = params;
	return new Response(new Uint8Array(readFileSync(publieOf(`${famille}/${id}/${fichier}`))));
};
