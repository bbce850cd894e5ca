/**
 * The search, in a thread of its own: the slices of the first answers, and the whole index, written by
 * Pagefind.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { addAll } from '../../core/formats/suites.ts';
import type { DonneesVoisins } from '../../core/schema/index.ts';
import { type Autre, toCherchable } from '../../renderers/search/autres.ts';
import { type Cherchable, toPage } from '../../renderers/search/cherchable.ts';
import { readFichesCherchables } from '../../renderers/search/fiches.ts';
import type { MotExplique } from '../../renderers/search/glossaire.ts';
import { cutLots } from '../../renderers/search/lots.ts';
import type { Matiere } from '../../renderers/search/matiere.ts';
import { buildMots } from '../../renderers/search/mots.ts';
import { type Releve, readReleve } from '../../renderers/search/releve.ts';
import { buildTranches } from '../../renderers/search/tranches.ts';
import { buildVoisins } from '../../renderers/search/voisins.ts';
import { nomDuSite } from '../commandes/dossiers.ts';
import { CacheTranches } from '../construction/cache-tranches.ts';
import { digestCode } from '../construction/code.ts';
import { digestOctets, digestValeur } from '../construction/empreintes.ts';

/** What Pagefind ships and the site does not use: interfaces, its worker, another language, its records. */
const INUTILES =
	/^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.(?:js|css)$|^wasm\.unknown\.|^fragment$/;

/** Where the code that reads the words of a sheet begins. */
export const CODE_RELEVES = ['src/renderers/search/releve.ts'];

const digestTextes = ({ titre, alias, demandes, phrase, texte }: Matiere): string =>
	digestValeur([titre, alias, demandes, phrase, texte]);

export interface Commande {
	matieres: readonly Matiere[];
	glossaire: readonly MotExplique[];
	autres: readonly Autre[];
	/** The words that people take for one another. */
	voisins?: DonneesVoisins | undefined;
	/** The folder to write in, emptied first. */
	sortie: string;
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;
let pret: Promise<Index> | undefined;

/** Starts the engine, a process of its own, before there is anything to index. */
export async function prepare(): Promise<void> {
	pret ??= open();
	await pret;
}

async function open(): Promise<Index> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'fr' });
	if (!index) throw new Error(`L’index de recherche n’a pas pu être créé : ${errors.join(' ; ')}`);
	return index;
}

/** Writes the index; throws a French message where the engine cannot. */
export default async function index(commande: Commande): Promise<void> {
	const { matieres, glossaire, autres, voisins, sortie } = commande;
	rmSync(sortie, { recursive: true, force: true });
	mkdirSync(sortie, { recursive: true });
	const releves = new CacheTranches<Releve>(`releves-${nomDuSite()}`, digestCode(CODE_RELEVES));
	const { fiches, connus } = readFichesCherchables(matieres, (matiere) =>
		releves.get(matiere.url, digestTextes(matiere), () => readReleve(matiere)),
	);
	releves.save();
	const suite = autres.map((autre) => toCherchable(autre, connus));
	const cherchables = {
		*[Symbol.iterator]() {
			// The sheets first: what comes after them is something else that is found.
			yield* fiches;
			yield* suite;
		},
	};
	// The engine works in its own process: what does not wait for it is written meanwhile.
	const ids = writeMoteur(cherchables, sortie);
	ids.catch(() => {});
	const lots = writeLots(cherchables, sortie);
	writeTranches({ cherchables, lots, fiches: matieres.length, voisins }, sortie);
	writeTextes(matieres, sortie);
	const autresMots = (voisins?.groupes ?? []).flatMap(({ mots }) => mots);
	writeJson(
		sortie,
		'mots.json',
		buildMots(
			map(cherchables, ({ bruts }) => bruts),
			autresMots,
		),
	);
	writeJson(sortie, 'glossaire.json', glossaire);
	writeJson(sortie, 'numeros.json', { lots, fiches: matieres.length, ids: await ids });
}

/** Each thing found, one at a time. */
function* map<T>(cherchables: Iterable<Cherchable>, faire: (c: Cherchable) => T): Iterable<T> {
	for (const cherchable of cherchables) yield faire(cherchable);
}

/** Pages given to the engine at once. */
const LOT_MOTEUR = 100;

/** The whole index. Returns what the engine calls each thing found, in their order. */
async function writeMoteur(
	cherchables: Iterable<Cherchable>,
	sortie: string,
): Promise<(string | undefined)[]> {
	const index = await (pret ?? open());
	pret = undefined;
	try {
		const reponses: { errors: string[] }[] = [];
		const urls: string[] = [];
		let lot: Promise<{ errors: string[] }>[] = [];
		for (const cherchable of cherchables) {
			urls.push(cherchable.url);
			lot.push(index.addHTMLFile({ url: cherchable.url, content: toPage(cherchable) }));
			if (lot.length < LOT_MOTEUR) continue;
			addAll(reponses, await Promise.all(lot));
			lot = [];
		}
		addAll(reponses, await Promise.all(lot));
		const ecrits = await index.writeFiles({ outputPath: sortie });
		const fautes = [...reponses, ecrits].flatMap((r) => r.errors);
		if (fautes.length > 0) throw new Error(`Index de recherche : ${fautes.join(' ; ')}`);
		const ids = readIds(path.join(sortie, 'fragment'));
		for (const nom of readdirSync(sortie))
			if (INUTILES.test(nom)) rmSync(path.join(sortie, nom), { recursive: true });
		return urls.map((url) => ids.get(url));
	} finally {
		await index.deleteIndex();
		await pagefind.close();
	}
}

/**
 * What the engine calls each page: the name of its record. The record repeats the whole text, and there is
 * one request for each: `lots/` says by ten what a list of results shows.
 */
function readIds(dossier: string): Map<string, string> {
	// Without a sheet, the engine writes no record.
	if (!existsSync(dossier)) return new Map();
	return new Map(
		readdirSync(dossier).map((nom) => {
			const texte = gunzipSync(readFileSync(path.join(dossier, nom))).toString('utf8');
			const { url } = JSON.parse(texte.slice(texte.indexOf('{'))) as { url: string };
			return [url, nom.replace(/\.pf_fragment$/, '')];
		}),
	);
}

/** What a list of results shows, in files whose name changes with the numbers. Returns that name. */
function writeLots(cherchables: Iterable<Cherchable>, sortie: string): string {
	const trouvees = [
		...map(cherchables, ({ url, titre, phrase, type, compagnes }) => ({
			url,
			titre,
			phrase,
			type,
			...(compagnes ? { compagnes } : {}),
		})),
	];
	const nom = digest(trouvees.map(({ url }) => url).join('\n'));
	for (const [rang, lot] of cutLots(trouvees).entries())
		writeJson(path.join(sortie, 'lots', nom), `${rang}.json`, lot);
	return nom;
}

interface Indexables extends Pick<Commande, 'voisins'> {
	cherchables: Iterable<Cherchable>;
	lots: string;
	/** How many of them are sheets. */
	fiches: number;
}

/** The slices, each named by what it holds, and the summary that names them. */
function writeTranches({ cherchables, lots, fiches, voisins }: Indexables, sortie: string): void {
	const tranches = buildTranches(cherchables, buildVoisins(voisins)).map(
		({ premier, entrees }) => ({ premier, texte: JSON.stringify(entrees) }),
	);
	const dossier = path.join(sortie, 'tranches');
	mkdirSync(dossier, { recursive: true });
	const noms = tranches.map(({ texte }) => digest(texte));
	for (const [rang, { texte }] of tranches.entries())
		writeFileSync(path.join(dossier, `${noms[rang]}.json`), texte);
	const premiers = tranches.map(({ premier }) => premier);
	writeJson(sortie, 'sommaire.json', { lots, fiches, premiers, tranches: noms });
}

const digest = (texte: string): string => digestOctets(texte, 8);

function writeJson(dossier: string, nom: string, valeur: unknown): void {
	mkdirSync(dossier, { recursive: true });
	writeFileSync(path.join(dossier, nom), JSON.stringify(valeur));
}

/** The original texts, one small file a sheet: the engine only keeps the normalised ones. */
function writeTextes(matieres: readonly Matiere[], sortie: string): void {
	for (const { url, texte } of matieres) {
		const fichier = path.join(sortie, 'textes', `${url.replace(/^\/|\/$/g, '')}.txt`);
		mkdirSync(path.dirname(fichier), { recursive: true });
		writeFileSync(fichier, texte);
	}
}
