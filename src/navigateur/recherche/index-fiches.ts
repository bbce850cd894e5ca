/** The search engine, behind the normaliser: plain values in, plain values out. */

import { listVariantes } from '../../renderers/search/composes.ts';
import type { MotExplique } from '../../renderers/search/glossaire.ts';
import { normalizeRequete } from '../../renderers/search/normaliseur.ts';
import { PAGE } from '../../renderers/search/type-page.ts';
import type { Choix, Nombres } from '../listes/reglages.ts';

export interface FicheTrouvee {
	url: string;
	titre: string;
	phrase: string;
	/** « Fiche outil » */
	type: string;
}
interface Reponse {
	results: { id: string }[];
	filters: Nombres;
	/** Sheets found before the filters narrow them. */
	unfilteredResultCount: number;
}
interface Pagefind {
	filters: () => Promise<Nombres>;
	search: (requete: string | null, options: Options) => Promise<Reponse>;
}
interface Options {
	filters: object;
	sort?: Record<string, string>;
}

export interface Recherche {
	/** The query as the engine got it. */
	requete: string;
	/** Words to mark in what answers: those of the query, whichever way a compound is written. */
	marques: string;
	resultats: FicheTrouvee[];
	/** For each facet and value, how many sheets it would give, its own facet set aside; fetched apart. */
	countNombres: () => Promise<Nombres>;
}

interface Moteur {
	engine: Pagefind;
	fiches: ReadonlyMap<string, FicheTrouvee>;
}
let enService: Promise<Moteur> | undefined;

function load(moteur: string): Promise<Moteur> {
	enService ??= Promise.all([loadEngine(moteur), loadFiches(moteur)]).then(
		([engine, fiches]) => ({ engine, fiches }),
		(cause) => {
			enService = undefined;
			throw cause;
		},
	);
	return enService;
}

async function loadEngine(moteur: string): Promise<Pagefind> {
	const module = (await import(/* @vite-ignore */ `${moteur}pagefind.js`)) as {
		createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
	};
	const engine = module.createInstance({
		basePath: moteur,
		baseUrl: '/',
		// A search takes a few milliseconds: a worker of its own would be one more file to wait for.
		noWorker: true,
		ranking: { termSimilarity: 2, pageLength: 0.3 },
	});
	await engine.init();
	return engine;
}

async function loadFiches(moteur: string): Promise<Map<string, FicheTrouvee>> {
	const lignes = (await (await fetch(`${moteur}fiches.json`)).json()) as string[][];
	return new Map(
		lignes.map(([id = '', url = '', titre = '', phrase = '', type = '']) => [
			id,
			{ url, titre, phrase, type },
		]),
	);
}

/** Fetches the engine ahead of the first query, and runs it once: its first answer is its slowest. */
export const preload = (moteur: string): void =>
	void load(moteur)
		.then(({ engine }) => engine.search(null, { filters: {} }))
		.catch(() => {});

const toFilters = (choix: Choix, sauf?: string): object =>
	Object.fromEntries(
		Object.entries(choix)
			.filter(([facette, valeurs]) => valeurs.length > 0 && facette !== sauf)
			.map(([facette, valeurs]) => [facette, { any: valeurs }]),
	);

/**
 * The engine also answers a word with those that begin like it, « plus » for « PLU ». A word alone is
 * asked twice, once between quotes, which wants the word itself but ranks badly: what holds it, in the
 * order of the other answer. All that begins like it, where nothing holds it.
 */
async function askEngine(
	engine: Pagefind,
	requete: string,
	options: Options,
): Promise<{ cherche: string | null; reponse: Reponse }> {
	const reponse = await engine.search(requete || null, options);
	if (requete === '' || requete.includes(' ')) return { cherche: requete || null, reponse };
	const exacte = await engine.search(`"${requete}"`, options);
	if (exacte.unfilteredResultCount === 0) return { cherche: requete, reponse };
	const gardes = new Set(exacte.results.map(({ id }) => id));
	const results = reponse.results.filter(({ id }) => gardes.has(id));
	return { cherche: `"${requete}"`, reponse: { ...exacte, results } };
}

/**
 * The query as the engine knows its words: « bio-déchets » and « bio déchets » asked as « biodechets »
 * where the commons says so.
 */
async function chooseRequete(engine: Pagefind, saisie: string): Promise<string> {
	const variantes = listVariantes(saisie);
	const comptes = await Promise.all(
		variantes.map(({ joint }) => engine.search(`"${joint}"`, { filters: {} })),
	);
	const rang = comptes.findIndex(({ unfilteredResultCount }) => unfilteredResultCount > 0);
	return variantes[rang]?.requete ?? normalizeRequete(saisie);
}

/** Searches; an empty query lists every sheet that fits the filters. `ordre`: a sort key and its way. */
export async function search(
	moteur: string,
	saisie: string,
	choix: Choix,
	ordre?: Record<string, string> | '',
): Promise<Recherche> {
	const { engine, fiches } = await load(moteur);
	const requete = await chooseRequete(engine, saisie);
	const options = { filters: toFilters(choix), ...(ordre ? { sort: ordre } : {}) };
	const { cherche, reponse } = await askEngine(engine, requete, options);
	return {
		requete,
		marques: `${requete} ${normalizeRequete(saisie)}`.trim(),
		// A page of the site answers a question; it is not one of the sheets.
		resultats: reponse.results
			.flatMap(({ id }) => fiches.get(id) ?? [])
			.filter(({ type }) => requete !== '' || type !== PAGE),
		countNombres: () => countNombres(engine, cherche, choix),
	};
}

/** Counts stay at zero until the engine has loaded its filters. */
async function countNombres(
	engine: Pagefind,
	cherche: string | null,
	choix: Choix,
): Promise<Nombres> {
	await engine.filters();
	const nombres = { ...(await engine.search(cherche, { filters: toFilters(choix) })).filters };
	for (const facette of Object.keys(choix)) {
		if ((choix[facette] ?? []).length === 0) continue;
		const autres = await engine.search(cherche, { filters: toFilters(choix, facette) });
		nombres[facette] = autres.filters[facette] ?? {};
	}
	return nombres;
}

/** What only completes an answer: `sinon` where it cannot be had, and it is asked for again next time. */
const complements = new Map<string, unknown>();
async function loadComplement<T>(adresse: string, sinon: T): Promise<T> {
	if (!complements.has(adresse)) {
		const reponse = await fetch(adresse).catch(() => undefined);
		if (!reponse?.ok) return sinon;
		complements.set(adresse, await reponse.json());
	}
	return complements.get(adresse) as T;
}

/** Words of the site: normalised form and form to show, the most frequent first. */
export const loadMots = (moteur: string): Promise<[string, string][]> =>
	loadComplement(`${moteur}mots.json`, []);

/** The word of the glossary that a query (normalised) asks for, if it asks for one. */
export async function findMotExplique(
	moteur: string,
	requete: string,
): Promise<MotExplique | undefined> {
	const mots = await loadComplement<MotExplique[]>(`${moteur}glossaire.json`, []);
	return mots.find((mot) => mot.requetes.includes(requete));
}

/** The original text of a sheet; empty when it cannot be had, so that a result still shows. */
export async function loadTexte(moteur: string, url: string): Promise<string> {
	const chemin = url.replace(/^\/|\/$/g, '');
	const reponse = await fetch(`${moteur}textes/${chemin}.txt`).catch(() => undefined);
	return reponse?.ok ? reponse.text() : '';
}
