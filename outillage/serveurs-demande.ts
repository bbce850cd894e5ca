/** One request as it is written: neither decoded, nor followed, nor unpacked. */
import { request } from 'node:http';

export interface Reponse {
	/** What was asked for, whole. */
	adresse: string;
	statut: number;
	/** Names in lower case. */
	entetes: Readonly<Record<string, string | undefined>>;
	corps: Buffer;
}

export interface Demande {
	/** With the slash at its end. */
	racine: string;
	/** From the root of the site, « / » first; not encoded for you. */
	chemin: string;
	methode?: string | undefined;
	entetes?: Readonly<Record<string, string>> | undefined;
}

export function ask({ racine, chemin, methode = 'GET', entetes = {} }: Demande): Promise<Reponse> {
	const { hostname, port, pathname } = new URL(racine);
	const demande = pathname.slice(0, -1) + chemin;
	return new Promise((resolve, reject) => {
		const requete = request(
			{ hostname, port, path: demande, method: methode, headers: entetes, agent: false },
			(reponse) => {
				const morceaux: Buffer[] = [];
				reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
				reponse.on('error', reject);
				reponse.on('end', () =>
					resolve({
						adresse: new URL(racine).origin + demande,
						statut: reponse.statusCode ?? 0,
						entetes: reponse.headers as Record<string, string>,
						corps: Buffer.concat(morceaux),
					}),
				);
			},
		);
		requete.on('error', reject);
		requete.end();
	});
}
