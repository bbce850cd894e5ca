/** Several sites on one origin, as the pages of a forge are: each under its path, one maybe at the root. */
import { createServer } from 'node:http';
import { createRepondant } from '../../src/io/construction/serveur.ts';
import { type Ecoute, listen } from './ecoute.ts';

/** `sites`: path (`/`, `/impulser/`) → folder of the built site. The longest path that fits answers. */
export async function openOrigine(sites: Readonly<Record<string, string>>): Promise<Ecoute> {
	const servis = Object.entries(sites)
		.map(([base, dossier]) => ({ base, repondre: createRepondant(dossier, base) }))
		.sort((a, b) => b.base.length - a.base.length);
	const serveur = createServer((requete, reponse) => {
		const site = servis.find(({ base }) => requete.url?.startsWith(base));
		if (site) site.repondre(requete, reponse);
		else reponse.writeHead(404).end('404');
	});
	return listen(serveur);
}
