/** What every server of the site must answer, whatever it is: asked of the small server and of the recipes of deploy/. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { entetesOf, FICHIER_INTROUVABLE, REGLES_ENTETES } from '../src/core/pages/entetes.ts';
import { listFichiers } from '../src/io/construction/arborescence.ts';
import type { Reponse } from './serveurs-demande.ts';

export interface Essai {
	/** In French, as the table says it. */
	quoi: string;
	/** From the root of the site. */
	chemin: string;
	methode?: string;
	entetes?: Readonly<Record<string, string>>;
	/** What is not as it should be; nothing when all is. */
	judge: (reponse: Reponse) => string[];
}

/** From the root of the site: `/outils/index.html`. */
const listChemins = (dossier: string): string[] =>
	listFichiers(dossier).map((f) => `/${path.relative(dossier, f).split(path.sep).join('/')}`);

const vu = (valeur: unknown): string => (valeur === undefined ? 'rien' : `« ${valeur} »`);
const normalize = (valeur: string | undefined): string | undefined =>
	valeur?.toLowerCase().replaceAll(' ', '');

export function judgeStatut(reponse: Reponse, ...attendus: number[]): string[] {
	if (attendus.includes(reponse.statut)) return [];
	return [`statut ${reponse.statut} au lieu de ${attendus.join(' ou ')}`];
}

/** Those that the site promises, and no other of them. */
function judgeEntetes(reponse: Reponse, chemin: string): string[] {
	const attendus = entetesOf(chemin);
	const noms = new Set([...Object.keys(attendus), ...REGLES_ENTETES.map(({ entete }) => entete)]);
	return [...noms].flatMap((nom) => judgeEntete(reponse, nom, attendus[nom]));
}

function judgeEntete(reponse: Reponse, nom: string, attendu: string | undefined): string[] {
	const obtenu = reponse.entetes[nom.toLowerCase()];
	if (normalize(obtenu) === normalize(attendu)) return [];
	return [`${nom} : ${vu(obtenu)} au lieu de ${vu(attendu)}`];
}

const judgeCorps = (reponse: Reponse, attendu: Buffer): string[] =>
	attendu.equals(reponse.corps)
		? []
		: [`corps de ${reponse.corps.length} octets, ce ne sont pas les ${attendu.length} attendus`];

/** A file is sent whole, with its headers; a page is asked for by its folder. */
function tryFichier(dossier: string, fichier: string): Essai {
	const octets = readFileSync(path.join(dossier, fichier));
	return {
		quoi: `fichier ${fichier}`,
		chemin: fichier,
		judge: (r) => [...judgeStatut(r, 200), ...judgeEntetes(r, fichier), ...judgeCorps(r, octets)],
	};
}

function tryTete(dossier: string): Essai {
	const taille = readFileSync(path.join(dossier, 'index.html')).length;
	return {
		quoi: 'HEAD de l’accueil',
		chemin: '/',
		methode: 'HEAD',
		judge: (r) => [
			...judgeStatut(r, 200),
			...judgeEntetes(r, '/'),
			...judgeEntete(r, 'Content-Length', String(taille)),
			...judgeCorps(r, Buffer.alloc(0)),
		],
	};
}

const ABSENTS = ['/pas-la/', '/_impulser/pas-la.js', '/donnees/pas-la.md', '/outils/encart.html'];

const tryAbsents = (dossier: string): Essai[] =>
	ABSENTS.map((chemin) => ({
		quoi: `rien à ${chemin}`,
		chemin,
		judge: (r) => [
			...judgeStatut(r, 404),
			...judgeEntetes(r, `/${FICHIER_INTROUVABLE}`),
			...judgeCorps(r, readFileSync(path.join(dossier, FICHIER_INTROUVABLE))),
		],
	}));

/** A folder leads to its page, on the same host. */
const tryDossier = (chemin: string): Essai => ({
	quoi: `dossier sans barre ${chemin}`,
	chemin,
	judge: (r) => {
		const vers = URL.parse(r.entetes.location ?? '', r.adresse)?.href;
		const attendu = `${r.adresse}/`;
		return [
			...judgeStatut(r, 301, 308),
			...(vers === attendu ? [] : [`mène à ${vu(r.entetes.location)} au lieu de ${vu(attendu)}`]),
		];
	},
});

function tryTranche(
	chemin: string,
	octets: Buffer,
	tranche: string,
	debut: number,
	fin: number,
): Essai {
	return {
		quoi: `${tranche} de ${chemin}`,
		chemin,
		entetes: { Range: tranche },
		judge: (r) => [
			...judgeStatut(r, 206),
			...judgeEntete(r, 'Content-Range', `bytes ${debut}-${fin - 1}/${octets.length}`),
			...judgeEntetes(r, chemin),
			...judgeCorps(r, octets.subarray(debut, fin)),
		],
	};
}

function tryTranches(dossier: string, chemin: string): Essai[] {
	const octets = readFileSync(path.join(dossier, chemin));
	const n = octets.length;
	return [
		tryTranche(chemin, octets, 'bytes=0-9', 0, 10),
		tryTranche(chemin, octets, 'bytes=-10', n - 10, n),
		tryTranche(chemin, octets, 'bytes=10-', 10, n),
		tryTranche(chemin, octets, `bytes=-${n + 500}`, 0, n),
		tryTranche(chemin, octets, `bytes=${n - 1}-${n + 500}`, n - 1, n),
		{
			quoi: `bytes=${n}- de ${chemin}`,
			chemin,
			entetes: { Range: `bytes=${n}-` },
			judge: (r) => [...judgeStatut(r, 416), ...judgeEntete(r, 'Content-Range', `bytes */${n}`)],
		},
		{
			quoi: 'tranche d’une version passée',
			chemin,
			entetes: { Range: 'bytes=0-9', 'If-Range': '"autre"' },
			judge: (r) => [...judgeStatut(r, 200), ...judgeCorps(r, octets)],
		},
	];
}

/** The first file of each kind, and those that a rule is about. */
function sampleFichiers(fichiers: readonly string[]): string[] {
	const parGenre = Map.groupBy(fichiers, (f) => path.extname(f));
	const vises = [
		/^\/_impulser\/.*\.js$/,
		/^\/_impulser\/.*\.css$/,
		/\/encart\.html$/,
		/^\/sw\.js$/,
	];
	const choisis = [
		...[...parGenre.values()].map(([premier]) => premier),
		...[...vises, /^\/donnees\/.*\.json$/].map((motif) => fichiers.find((f) => motif.test(f))),
	].filter((f) => f !== undefined);
	return [...new Set(choisis)].sort();
}

const KILO = 1024;

/** A text and a picture of each kind, long enough for a server to compress them if it ever does. */
export function sampleLongs(dossier: string): string[] {
	const longs = listChemins(dossier).filter((f) => statSync(path.join(dossier, f)).size > KILO);
	return ['.html', '.json', '.js', '.csv', '.png', '.pdf'].flatMap(
		(suffixe) => longs.find((f) => f.endsWith(suffixe)) ?? [],
	);
}

/** What each rule is about is there to be asked for. Throws when it is not: a rule would go untried. */
function checkComplet(dossier: string, fichiers: readonly string[]): void {
	for (const { cible } of REGLES_ENTETES) {
		if (cible.genre === 'tout') continue;
		const quoi = cible.genre === 'dossier' ? cible.chemin : `/${cible.nom}`;
		if (!fichiers.some((f) => (cible.genre === 'dossier' ? f.startsWith(quoi) : f.endsWith(quoi))))
			throw new Error(
				`Le site de « ${dossier} » n’a rien pour la règle de « ${quoi} », qui ne serait pas essayée. Construisez-le en entier, avec son adresse : SITE=https://exemple.fr npm run build`,
			);
	}
}

/** All that is asked of a server of that site. Throws when the site lacks what a rule is about. */
export function listEssais(dossier: string): Essai[] {
	const fichiers = listChemins(dossier).filter((f) => !f.includes('/.'));
	checkComplet(dossier, fichiers);
	const page = fichiers.find((f) => /^\/[^/]+\/index\.html$/.test(f)) ?? '/index.html';
	const longs = fichiers.filter((f) => /\.(?:pdf|ttf|zip|js)$/.test(f)).slice(0, 1);
	return [
		{ ...tryFichier(dossier, '/index.html'), quoi: 'l’accueil', chemin: '/' },
		...sampleFichiers(fichiers).map((f) => tryFichier(dossier, f)),
		tryTete(dossier),
		...tryAbsents(dossier),
		tryDossier(path.posix.dirname(page)),
		...longs.flatMap((f) => tryTranches(dossier, f)),
		{
			quoi: 'ni GET ni HEAD',
			chemin: '/',
			methode: 'POST',
			judge: (r) => judgeStatut(r, 405),
		},
	];
}
