/** The engine, which knows every word of every sheet, behind the normaliser: plain values in and out. */

import { listVariantes } from '../../renderers/search/composes.ts';
import { normalizeRequete } from '../../renderers/search/requete.ts';
import type { Choix, Nombres } from '../listes/reglages.ts';
import { countValeurs, type Valeurs } from './facettes.ts';
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
	/** Which sheets have which value, once it was asked. */
	valeurs?: Valeurs;
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

/**
 * Searches; an empty query lists every sheet that fits the filters. `premieres`: the first answers, where
 * they could be read; they come first, and the engine, which wants all the words, adds what it finds.
 * `ordre`: a sort key and its way.
 */
export async function search(
	moteur: string,
	saisie: string,
	premieres: Reponse | undefined,
	choix: Choix,
	ordre?: Record<string, string> | '',
): Promise<Recherche> {
	const pret = await load(moteur);
	const { engine, lots, fiches } = pret;
	const requete = premieres?.requete ?? (await chooseRequete(engine, saisie));
	const options = { filters: toFilters(choix), ...(ordre ? { sort: ordre } : {}) };
	// A word that no sheet holds is answered by whatever begins like it.
	const muet = saisie !== '' && (requete === '' || (premieres?.absents ?? []).length > 0);
	const { cherche, reponse } = muet
		? { cherche: null, reponse: undefined }
		: await askEngine(engine, requete, options);
	const trouves = reponse ? toNumeros(pret, reponse) : [];
	const premiers = await keepFitting(pret, premieres?.numeros ?? [], options);
	const connus = new Set([...premiers, ...trouves]);
	const numeros = ordre
		? toNumeros(pret, await engine.search(null, options)).filter((n) => connus.has(n))
		: [...connus];
	const seul = !muet && premiers.every((n) => trouves.includes(n));
	return {
		...(premieres ?? {}),
		requete,
		marques: premieres?.marques ?? `${requete} ${normalizeRequete(saisie)}`.trim(),
		lots,
		fiches,
		// A page of the site answers a question; it is not one of the sheets.
		numeros: saisie === '' ? numeros.filter((n) => n < fiches) : numeros,
		countNombres: () =>
			seul
				? countNombres(engine, cherche, choix)
				: countAmong(pret, premieres?.numeros ?? [], muet ? undefined : cherche, choix),
	};
}

const toNumeros = ({ numeros }: Moteur, { results }: ReponseMoteur): number[] =>
	results.flatMap(({ id }) => numeros.get(id) ?? []);

/** Those of the first answers that fit the filters. */
async function keepFitting(
	pret: Moteur,
	numeros: readonly number[],
	{ filters }: Options,
): Promise<readonly number[]> {
	if (numeros.length === 0 || Object.keys(filters).length === 0) return numeros;
	const gardes = new Set(toNumeros(pret, await pret.engine.search(null, { filters })));
	return numeros.filter((n) => gardes.has(n));
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

/** The same, among answers that the engine did not all give. */
async function countAmong(
	pret: Moteur,
	premiers: readonly number[],
	cherche: string | null | undefined,
	choix: Choix,
): Promise<Nombres> {
	pret.valeurs ??= await loadValeurs(pret);
	const trouves = cherche
		? toNumeros(pret, await pret.engine.search(cherche, { filters: {} }))
		: [];
	return countValeurs(pret.valeurs, new Set([...premiers, ...trouves]), choix);
}

/** What never changes: asked once. */
async function loadValeurs(pret: Moteur): Promise<Valeurs> {
	const { engine } = pret;
	const facettes = await engine.filters();
	const valeurs = new Map<string, Map<string, Set<number>>>();
	for (const [facette, nombres] of Object.entries(facettes)) {
		const siennes = new Map<string, Set<number>>();
		for (const valeur of Object.keys(nombres)) {
			const filters = { [facette]: { any: [valeur] } };
			siennes.set(valeur, new Set(toNumeros(pret, await engine.search(null, { filters }))));
		}
		valeurs.set(facette, siennes);
	}
	return valeurs;
}
