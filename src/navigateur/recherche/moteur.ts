/** The engine, which knows every word of every sheet, behind the normaliser: plain values in and out. */

import { listVariantes } from '../../renderers/search/composes.ts';
import { normalizeRequete } from '../../renderers/search/requete.ts';
import type { Choix, Nombres } from '../listes/reglages.ts';
import { loadJson } from './fichiers.ts';
import type { Reponse } from './liste-resultats.ts';

interface ReponseMoteur {
	results: { id: string }[];
	filters: Nombres;
	/** Sheets found before the filters narrow them. */
	unfilteredResultCount: number;
}
interface Pagefind {
	filters: () => Promise<Nombres>;
	search: (requete: string | null, options: Options) => Promise<ReponseMoteur>;
}
interface Options {
	filters: object;
	sort?: Record<string, string>;
}

export interface Recherche extends Reponse {
	/** How many sheets there are: what has a higher number is something else. */
	fiches: number;
	/** For each facet and value, how many sheets it would give, its own facet set aside; fetched apart. */
	countNombres: () => Promise<Nombres>;
}

/** What the engine calls each thing found, in the order of their numbers. */
interface Numeros {
	lots: string;
	fiches: number;
	ids: string[];
}
interface Moteur extends Omit<Numeros, 'ids'> {
	engine: Pagefind;
	numeros: ReadonlyMap<string, number>;
}
let enService: Promise<Moteur> | undefined;

function load(moteur: string): Promise<Moteur> {
	enService ??= loadMoteur(moteur).catch((cause) => {
		enService = undefined;
		throw cause;
	});
	return enService;
}

async function loadMoteur(moteur: string): Promise<Moteur> {
	const [engine, { ids, ...reste }] = await Promise.all([
		loadEngine(moteur),
		loadJson<Numeros>(`${moteur}numeros.json`),
	]);
	return { engine, numeros: new Map(ids.map((id, numero) => [id, numero])), ...reste };
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
): Promise<{ cherche: string | null; reponse: ReponseMoteur }> {
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
	const { engine, numeros, lots, fiches } = await load(moteur);
	const requete = await chooseRequete(engine, saisie);
	const options = { filters: toFilters(choix), ...(ordre ? { sort: ordre } : {}) };
	const { cherche, reponse } = await askEngine(engine, requete, options);
	return {
		requete,
		marques: `${requete} ${normalizeRequete(saisie)}`.trim(),
		lots,
		fiches,
		// A page of the site answers a question; it is not one of the sheets.
		numeros: reponse.results
			.flatMap(({ id }) => numeros.get(id) ?? [])
			.filter((numero) => requete !== '' || numero < fiches),
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
