/** Serves a built site as real hosts do, compressed and with lifetimes, and counts what it sends. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { type Debit, LienLent } from './lien-lent.ts';

/** What hosts compress; the files of the search engine already are. */
const TEXTE = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;
const AN = 31_536_000;

export interface Transfert {
	chemin: string;
	/** Headers and body, as sent. */
	octets: number;
	/** The body alone. */
	corps: number;
}

export interface ServeurCompteur {
	/** Without final slash. */
	adresse: string;
	/** What was sent since the last time. */
	take: () => Transfert[];
	close: () => void;
}

export const sumKo = (transferts: readonly Transfert[]): number =>
	transferts.reduce((somme, { octets }) => somme + octets, 0) / 1000;

/** Without the headers, which are the host’s. */
export const sumKoDeCorps = (transferts: readonly Transfert[]): number =>
	transferts.reduce((somme, { corps }) => somme + corps, 0) / 1000;

/** Beforehand, so that no request waits for it. */
function compress(dossier: string): void {
	for (const nom of readdirSync(dossier, { recursive: true, encoding: 'utf8' })) {
		if (!TEXTE.test(nom)) continue;
		const fichier = path.join(dossier, nom);
		writeFileSync(`${fichier}.gz`, gzipSync(readFileSync(fichier)));
	}
}

/** Only the names of the files under `_impulser/` change with what they hold. */
const lifetimeOf = (chemin: string): string =>
	chemin.startsWith('/_impulser/') ? `public, max-age=${AN}, immutable` : 'no-cache';

/** `debit`: that of the line between it and its readers; as fast as the machine when there is none. */
export async function serveCompte(dossier: string, debit?: Debit): Promise<ServeurCompteur> {
	compress(dossier);
	const lien = debit && new LienLent(debit);
	const fichiers = sirv(dossier, {
		etag: true,
		gzip: true,
		setHeaders: (reponse, chemin) => reponse.setHeader('Cache-Control', lifetimeOf(chemin)),
	});
	let transferts: Transfert[] = [];
	const serveur = createServer((requete, reponse) => {
		const debut = requete.socket.bytesWritten;
		reponse.on('finish', () => {
			const octets = requete.socket.bytesWritten - debut;
			const corps = Number(reponse.getHeader('content-length') ?? 0);
			transferts.push({ chemin: requete.url ?? '', octets, corps });
		});
		lien?.slowDown(reponse);
		fichiers(requete, reponse);
	});
	await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
	return {
		adresse: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
		take: () => {
			const pris = transferts;
			transferts = [];
			return pris;
		},
		close: () => {
			serveur.closeAllConnections();
			serveur.close();
		},
	};
}
