/** Serves a built site on the loopback interface, as a plain static host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { FICHIER_ENCART } from '../../renderers/vitrine/encart.ts';
import { explainPort } from '../commandes/port.ts';

export interface Serveur {
	adresse: string;
	close: () => Promise<void>;
}

/** `base`: the path prefix the site was built for. `port` 0 takes any free port. */
export async function serveSite(dossier: string, port = 0, base = '/'): Promise<Serveur> {
	const prefixe = `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');
	const fichiers = sirv(path.resolve(dossier), { dev: true, etag: true, setHeaders });
	const introuvable = path.resolve(dossier, '404.html');
	const serveur = createServer((requete, reponse) => {
		reponse.setHeader('X-Content-Type-Options', 'nosniff');
		const url = requete.url ?? '/';
		reponse.setHeader(
			'Content-Security-Policy',
			`frame-ancestors ${isEncart(url) ? '*' : "'none'"}`,
		);
		if (prefixe && url !== prefixe && !url.startsWith(`${prefixe}/`)) {
			reponse.writeHead(302, { Location: `${prefixe}/` }).end();
			return;
		}
		requete.url = url.slice(prefixe.length) || '/';
		fichiers(requete, reponse, () => {
			reponse.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			reponse.end(existsSync(introuvable) ? readFileSync(introuvable) : '404');
		});
	});
	await listen(serveur, port);
	const adresse = serveur.address();
	const reel = typeof adresse === 'object' && adresse ? adresse.port : port;
	return {
		adresse: `http://localhost:${reel}${prefixe}/`,
		close: () =>
			new Promise((resolve) => {
				serveur.closeAllConnections();
				serveur.close(() => resolve());
			}),
	};
}

/** What other sites frame in theirs: a page without script (renderers/vitrine). */
const isEncart = (url: string): boolean =>
	url.split('?')[0]?.endsWith(`/${FICHIER_ENCART}`) === true;

/** Types that the file server does not know, and texts whose signs it would leave to be guessed. */
const TYPES: Readonly<Record<string, string>> = {
	'.bib': 'application/x-bibtex;charset=utf-8',
	'.cff': 'application/yaml;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.md': 'text/markdown;charset=utf-8',
	'.ndjson': 'application/x-ndjson',
	'.ods': 'application/vnd.oasis.opendocument.spreadsheet',
	'.odt': 'application/vnd.oasis.opendocument.text',
	'.ttl': 'text/turtle;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
};

/** As the recipes of docs/publier.md ask. */
function setHeaders(reponse: ServerResponse, chemin: string): void {
	// The name of these files changes with what they hold: a browser need never ask again.
	if (chemin.startsWith('/_impulser/'))
		reponse.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
	if (chemin.startsWith('/donnees/')) reponse.setHeader('Access-Control-Allow-Origin', '*');
	const type = TYPES[path.extname(chemin)];
	if (type) reponse.setHeader('Content-Type', type);
}

function listen(serveur: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		serveur.once('error', (cause) => reject(explainPort(cause, port)));
		serveur.listen(port, 'localhost', resolve);
	});
}
