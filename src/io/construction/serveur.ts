/** Serves a built site on the loopback interface, as the recipes of deploy/ have other servers do it. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { send } from '@fastify/send';
import { entetesOf, FICHIER_INTROUVABLE } from '../../core/pages/entetes.ts';
import { explainPort } from '../commandes/port.ts';

export interface Serveur {
	adresse: string;
	close: () => Promise<void>;
}

/** What answers the requests of a site; it never fails. */
export type Repondant = (requete: IncomingMessage, reponse: ServerResponse) => void;

type Answer = (requete: IncomingMessage, reponse: ServerResponse) => Promise<void>;

/** `base`: the path prefix the site was built for. `port` 0 takes any free port. */
export async function serveSite(dossier: string, port = 0, base = '/'): Promise<Serveur> {
	const serveur = createServer(createRepondant(dossier, base));
	await listen(serveur, port);
	const adresse = serveur.address();
	const reel = typeof adresse === 'object' && adresse ? adresse.port : port;
	return {
		adresse: `http://localhost:${reel}${prefixeOf(base)}/`,
		close: () =>
			new Promise((resolve) => {
				serveur.closeAllConnections();
				serveur.close(() => resolve());
			}),
	};
}

const prefixeOf = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');

/** Answers for the files of `dossier` below the path `base`, and leads there from any other. */
export function createRepondant(dossier: string, base = '/'): Repondant {
	const answer = createAnswer(dossier, base);
	// A file that goes while it is sent: the rest of the site is still served.
	return (requete, reponse) => void answer(requete, reponse).catch(() => reponse.destroy());
}

function createAnswer(dossier: string, base: string): Answer {
	const prefixe = prefixeOf(base);
	const racine = path.resolve(dossier);
	return async (requete, reponse) => {
		const { url = '/', method = 'GET' } = requete;
		if (method !== 'GET' && method !== 'HEAD') {
			end(reponse, 405, { ...entetesOf('/'), Allow: 'GET, HEAD' });
			return;
		}
		const [chemin = '/', ...question] = url.split('?');
		if (prefixe && chemin !== prefixe && !chemin.startsWith(`${prefixe}/`)) {
			end(reponse, 302, { Location: `${prefixe}/` });
			return;
		}
		const trouve = await findFichier(racine, chemin.slice(prefixe.length));
		if (!trouve) return answerIntrouvable(racine, reponse, method);
		if (trouve.redirige) {
			const suite = question.length > 0 ? `?${question.join('?')}` : '';
			const vers = trouve.chemin.split('/').map(encodeURIComponent).join('/');
			const Location = `${prefixe}${vers}/${suite}`;
			return end(reponse, 301, { ...entetesOf(`${trouve.chemin}/`), Location });
		}
		await sendFichier(racine, trouve, requete, reponse);
	};
}

interface Trouve {
	/** From the root of the site, « / » first, decoded. */
	chemin: string;
	/** A folder asked for without the slash at its end. */
	redirige: boolean;
	/** Bytes. */
	taille: number;
}

/** What a system or an editor leaves in a folder, which nobody published. */
const CACHE = /\/\.(?!well-known\/)/;

/** What an address names within the folder: links that lead out of it name nothing. */
async function findFichier(racine: string, adresse: string): Promise<Trouve | undefined> {
	const demande = decode(adresse);
	if (demande === undefined || /[\0\\]/.test(demande)) return undefined;
	// From « / », so that « .. » cannot go above it; several slashes are one.
	return findChemin(racine, path.posix.join('/', demande));
}

async function findChemin(racine: string, chemin: string): Promise<Trouve | undefined> {
	if (CACHE.test(chemin)) return undefined;
	try {
		const reel = await realpath(path.join(racine, chemin));
		const reelle = await realpath(racine);
		if (reel !== reelle && !reel.startsWith(reelle + path.sep)) return undefined;
		const fait = await stat(reel);
		const [taille, barre] = [fait.size, chemin.endsWith('/')];
		if (!fait.isDirectory()) return barre ? undefined : { chemin, redirige: false, taille };
		if (!barre) return { chemin, redirige: true, taille };
		return await findChemin(racine, `${chemin}index.html`);
	} catch {
		return undefined;
	}
}

function decode(adresse: string): string | undefined {
	try {
		return decodeURIComponent(adresse || '/');
	} catch {
		return undefined;
	}
}

/** All of a file, the part that is asked for, or that it has not changed (RFC 9110, 13 and 14). */
async function sendFichier(
	racine: string,
	{ chemin, taille }: Trouve,
	requete: IncomingMessage,
	reponse: ServerResponse,
): Promise<void> {
	requete.headers.range = shortenSuffixe(requete.headers.range, taille);
	const { statusCode, headers, stream } = await send(requete, encodeURIComponent(chemin), {
		root: racine,
		cacheControl: false,
		contentType: false,
		index: false,
		dotfiles: 'allow',
	});
	const { 'Content-Type': type = '', ...entetes } = entetesOf(chemin);
	// Without a body, or with one that is not the file's, its type says nothing.
	const avecType = statusCode < 300 ? { 'Content-Type': type } : {};
	reponse.writeHead(statusCode, { ...headers, ...entetes, ...avecType });
	stream.on('error', () => reponse.destroy());
	reponse.on('close', () => stream.destroy());
	stream.pipe(reponse);
}

/** More than there is, from the end, is all of it (RFC 9110, 14.1.2): the library refuses it. */
const shortenSuffixe = (tranche: string | undefined, taille: number): string | undefined =>
	tranche?.replace(/^bytes=-(\d+)$/, (_, n) => `bytes=-${Math.min(Number(n), taille)}`);

async function answerIntrouvable(
	racine: string,
	reponse: ServerResponse,
	methode: string,
): Promise<void> {
	const page = await readFile(path.join(racine, FICHIER_INTROUVABLE)).catch(() =>
		Buffer.from('404'),
	);
	const entetes = { ...entetesOf(`/${FICHIER_INTROUVABLE}`), 'Content-Length': page.length };
	reponse.writeHead(404, entetes);
	reponse.end(methode === 'HEAD' ? undefined : page);
}

const end = (
	reponse: ServerResponse,
	statut: number,
	entetes: Readonly<Record<string, string>>,
): void => void reponse.writeHead(statut, entetes).end();

function listen(serveur: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		serveur.once('error', (cause) => reject(explainPort(cause, port)));
		serveur.listen(port, 'localhost', resolve);
	});
}
