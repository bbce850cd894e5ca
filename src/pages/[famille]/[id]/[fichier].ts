/** The images and files of a sheet, and its own text, copied as they are beside its page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { listFiches } from '../../../core/catalogue.ts';
import { getCatalogue } from '../../../io/catalogue-du-site.ts';
import { dossierContenu } from '../../../io/dossiers.ts';

export function getStaticPaths() {
	return listFiches(getCatalogue()).flatMap((fiche) =>
		[...fiche.fichiers, 'fiche.mdx'].map((fichier) => ({
			params: { famille: fiche.famille as string, id: fiche.id, fichier },
		})),
	);
}

export const GET: APIRoute = ({ params }) => {
	const { famille = '', id = '', fichier = '' } = params;
	return new Response(
		new Uint8Array(readFileSync(path.join(dossierContenu(), famille, id, fichier))),
	);
};
