/** Several sites on one origin, as the pages of a forge are: each under its path, one maybe at the root. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { type Ecoute, listen } from './ecoute.ts';

/** `sites`: path (`/`, `/impulser/`) → folder of the built site. The longest path that fits answers. */
export async function openOrigine(sites: Readonly<Record<string, string>>): Promise<Ecoute> {
	const servis = Object.entries(sites)
		.map(([base, dossier]) => ({ base, servir: sirv(dossier, { dev: true }) }))
		.sort((a, b) => b.base.length - a.base.length);
	const serveur = createServer((requete, reponse) => {
		const url = requete.url ?? '/';
		const site = servis.find(({ base }) => url.startsWith(base));
		const absent = (): void => void reponse.writeHead(404).end('404');
		if (!site) return absent();
		requete.url = url.slice(site.base.length - 1);
		site.servir(requete, reponse, absent);
	});
	return listen(serveur);
}
