/** A slow line: the pages of a server, given piece by piece. */
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type Ecoute, listen } from './ecoute.ts';

/** Between two pieces, long enough for a browser to show the first, milliseconds. */
const PAUSE = 40;

/** Each piece is so many times the one before: what the first screen waits for comes slowest. */
const CROISSANCE = 1.04;

/** A page comes in pieces, the first of `morceau` characters, cut between two tags; other files come whole. */
export async function openLigneLente(
	url: (page: string) => string,
	morceau: number,
): Promise<Ecoute> {
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
	return listen(serveur);
}

/** The head in one piece: nothing shows before its end. */
function cut(html: string, morceau: number): string[] {
	const morceaux: string[] = [];
	let debut = 0;
	let taille = morceau;
	for (let fin = html.indexOf('<body'); fin !== -1; fin = html.indexOf('<', debut + taille)) {
		morceaux.push(html.slice(debut, fin));
		debut = fin;
		taille *= CROISSANCE;
	}
	return [...morceaux, html.slice(debut)];
}
