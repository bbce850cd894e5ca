/** The search engine, behind the normaliser: plain values in, plain values out. */
import type { MotExplique } from '../renderers/search/glossaire.ts';
import { normalizeRequete } from '../renderers/search/normaliseur.ts';
import type { Choix, Nombres } from './reglages.ts';

export interface DonneesResultat {
	url: string;
	meta: { titre: string; phrase: string; type: string };
}
interface Resultat {
	id: string;
	data: () => Promise<DonneesResultat>;
}
interface Reponse {
	results: Resultat[];
	filters: Nombres;
	/** Sheets found before the filters narrow them. */
	unfilteredResultCount: number;
}
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
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
	resultats: Resultat[];
	/** For each facet and value, how many sheets it would give, its own facet set aside. */
	nombres: Nombres;
}

let pagefind: Promise<Pagefind> | undefined;

function load(moteur: string): Promise<Pagefind> {
	pagefind ??= (async () => {
		const module = (await import(/* @vite-ignore */ `${moteur}pagefind.js`)) as Pagefind;
		await module.options({
			baseUrl: '/',
			// Metadata is only there to be shown: the headings of the record already weigh the same words.
			ranking: {
				metaWeights: { titre: 0, phrase: 0, type: 0 },
				termSimilarity: 2,
				pageLength: 0.3,
			},
		});
		await module.init();
		// Counts stay at zero until the engine has loaded its filters.
		await module.filters();
		return module;
	})();
	return pagefind;
}

/** Fetches the engine ahead of the first query. */
export const preload = (moteur: string): void => void load(moteur).catch(() => {});

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

/** Searches; an empty query lists every sheet that fits the filters. `ordre`: a sort key and its way. */
export async function search(
	moteur: string,
	saisie: string,
	choix: Choix,
	ordre?: Record<string, string> | '',
): Promise<Recherche> {
	const engine = await load(moteur);
	const requete = normalizeRequete(saisie);
	const options = { filters: toFilters(choix), ...(ordre ? { sort: ordre } : {}) };
	const { cherche, reponse } = await askEngine(engine, requete, options);
	const nombres: Nombres = { ...reponse.filters };
	for (const facette of Object.keys(choix)) {
		if ((choix[facette] ?? []).length === 0) continue;
		const autres = await engine.search(cherche, { filters: toFilters(choix, facette) });
		nombres[facette] = autres.filters[facette] ?? {};
	}
	return { requete, resultats: reponse.results, nombres };
}

let mots: Promise<[string, string][]> | undefined;

/** Words of the site: normalised form and form to show, the most frequent first. */
export function loadMots(moteur: string): Promise<[string, string][]> {
	mots ??= fetch(`${moteur}mots.json`).then((r) => r.json() as Promise<[string, string][]>);
	return mots;
}

let glossaire: Promise<MotExplique[]> | undefined;

/** The word of the glossary that a query (normalised) asks for, if it asks for one. */
export async function findMotExplique(
	moteur: string,
	requete: string,
): Promise<MotExplique | undefined> {
	glossaire ??= fetch(`${moteur}glossaire.json`).then((r) => (r.ok ? r.json() : []));
	return (await glossaire).find((mot) => mot.requetes.includes(requete));
}

/** The original text of a sheet; empty when it cannot be had, so that a result still shows. */
export async function loadTexte(moteur: string, url: string): Promise<string> {
	const chemin = url.replace(/^.*?((?:outils|actions|retours|parcours)\/[^/]+)\/?$/, '$1');
	const reponse = await fetch(`${moteur}textes/${chemin}.txt`);
	return reponse.ok ? reponse.text() : '';
}
