/** Asks the same of the small server and of real ones, and says where they differ from what is promised. */
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { isTexte, typeDeFichier } from '../src/core/pages/entetes.ts';
import { serveSite } from '../src/io/construction/serveur.ts';
import { listEssais, sampleLongs } from './serveurs-attentes.ts';
import { ask } from './serveurs-demande.ts';
import { readVersion, SERVEURS_REELS, type ServeurReel, withServeur } from './serveurs-reels.ts';

export interface Verdict {
	essai: string;
	ecarts: readonly string[];
}

const UNPACK: Readonly<Record<string, (octets: Buffer) => Buffer>> = {
	gzip: gunzipSync,
	zstd: zstdDecompressSync,
};

/** What a server that is asked for `facon` must send: packed when it is a text, as it is when not. */
async function tryComprime(racine: string, chemin: string, facon: string): Promise<Verdict> {
	const brut = await ask({ racine, chemin });
	const reponse = await ask({ racine, chemin, entetes: { 'Accept-Encoding': facon } });
	const attendu = isTexte(typeDeFichier(chemin)) ? facon : undefined;
	const obtenu = reponse.entetes['content-encoding'];
	const essai = `${facon} pour ${chemin}`;
	if (obtenu !== attendu)
		return {
			essai,
			ecarts: [`Content-Encoding : ${obtenu ?? 'rien'} au lieu de ${attendu ?? 'rien'}`],
		};
	const corps = obtenu ? UNPACK[obtenu]?.(reponse.corps) : reponse.corps;
	return {
		essai,
		ecarts: corps?.equals(brut.corps) ? [] : ['une fois ouvert, ce n’est pas le fichier'],
	};
}

/** A browser that has the file asks whether it changed. */
async function tryInchange(racine: string): Promise<Verdict> {
	const { entetes } = await ask({ racine, chemin: '/' });
	const marque = entetes.etag ?? '';
	const { statut } = await ask({ racine, chemin: '/', entetes: { 'If-None-Match': marque } });
	const ecarts = marque && statut === 304 ? [] : [`ETag ${marque || 'absent'}, statut ${statut}`];
	return { essai: 'page inchangée', ecarts };
}

export async function tryServeur(
	racine: string,
	dossier: string,
	comprime: readonly string[] = [],
): Promise<Verdict[]> {
	const essais = listEssais(dossier);
	const verdicts: Verdict[] = [];
	for (const { quoi, judge, ...demande } of essais)
		verdicts.push({ essai: quoi, ecarts: judge(await ask({ racine, ...demande })) });
	for (const facon of comprime)
		for (const chemin of sampleLongs(dossier))
			verdicts.push(await tryComprime(racine, chemin, facon));
	return [...verdicts, await tryInchange(racine)];
}

export const BASES = ['/', '/commun/'] as const;

/** One line of the table: a server, a base, what it was asked, what differs. */
export interface Ligne {
	serveur: string;
	base: string;
	verdicts: readonly Verdict[];
}

async function tryPetit(dossier: string, base: string): Promise<Ligne> {
	const serveur = await serveSite(dossier, 0, base);
	try {
		return { serveur: 'npm start', base, verdicts: await tryServeur(serveur.adresse, dossier) };
	} finally {
		await serveur.close();
	}
}

async function tryReel(reel: ServeurReel, dossier: string, base: string): Promise<Ligne> {
	const verdicts = await withServeur(reel, dossier, base, (racine) =>
		tryServeur(racine, dossier, reel.comprime),
	);
	return { serveur: reel.nom, base, verdicts };
}

/** Servers that this machine lacks. */
export const listAbsents = (): string[] =>
	SERVEURS_REELS.filter((s) => readVersion(s) === undefined).map(({ nom }) => nom);

export async function tryServeurs(dossier: string): Promise<Ligne[]> {
	const lignes: Ligne[] = [];
	for (const base of BASES) {
		lignes.push(await tryPetit(dossier, base));
		for (const reel of SERVEURS_REELS)
			if (readVersion(reel) !== undefined) lignes.push(await tryReel(reel, dossier, base));
	}
	return lignes;
}
