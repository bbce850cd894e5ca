/** A slow line: the pages of a server, given piece by piece. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Between two pieces, long enough for a browser to show the first, milliseconds. */
const PAUSE = 40;

export interface LigneLente {
	/** Without slash at the end. */
	adresse: string;
	close: () => void;
}

/** A page comes in pieces of `morceau` characters, cut between two tags; other files come whole. */
export async function openLigneLente(
	url: (page: string) => string,
	morceau: number,
): Promise<LigneLente> {
	const serveur = createServer(async (requete, reponse) => {
		const origine = await fetch(url(requete.url ?? '/'));
		const type = origine.headers.get('content-type') ?? '';
		reponse.writeHead(origine.status, { 'Content-Type': type });
		if (type.startsWith('text/html'))
			for (const texte of cut(await origine.text(), morceau)) {
				reponse.write(texte);
				await setTimeout(PAUSE);
			}
		else reponse.write(await origine.bytes());
		reponse.end();
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

/** The head in one piece: nothing shows before its end. */
function cut(html: string, morceau: number): string[] {
	const morceaux: string[] = [];
	let debut = 0;
	for (let fin = html.indexOf('<body'); fin !== -1; fin = html.indexOf('<', debut + morceau)) {
		morceaux.push(html.slice(debut, fin));
		debut = fin;
	}
	return [...morceaux, html.slice(debut)];
}
