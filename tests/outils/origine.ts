/** Several sites on one origin, as the pages of a forge are: each under its path, one maybe at the root. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Origine {
	/** Without slash at the end. */
	adresse: string;
	close: () => void;
}

/** `sites`: path (`/`, `/impulser/`) → folder of the built site. The longest path that fits answers. */
export async function openOrigine(sites: Readonly<Record<string, string>>): Promise<Origine> {
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
	await new Promise<void>((resolve) => void serveur.listen(0, 'localhost', resolve));
	return {
		adresse: `http://localhost:${(serveur.address() as AddressInfo).port}`,
		close: () => {
			serveur.closeAllConnections();
			serveur.close();
		},
	};
}
