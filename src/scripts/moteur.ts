/** The search engine, behind the normaliser: plain values in, plain values out. */
import { normalizeRequete } from '../renderers/search/normaliseur.ts';

export interface DonneesResultat {
	url: string;
	meta: { titre: string; phrase: string; type: string };
}
interface Resultat {
	data: () => Promise<DonneesResultat>;
}
export type Nombres = Record<string, Record<string, number>>;
interface Reponse {
	results: Resultat[];
	filters: Nombres;
}
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Nombres>;
	search: (requete: string | null, options: { filters: object }) => Promise<Reponse>;
}

export type Choix = Record<string, string[]>;

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

const toFilters = (choix: Choix, sauf?: string): object =>
	Object.fromEntries(
		Object.entries(choix)
			.filter(([facette, valeurs]) => valeurs.length > 0 && facette !== sauf)
			.map(([facette, valeurs]) => [facette, { any: valeurs }]),
	);

/** Searches; an empty query lists every sheet that fits the filters. */
export async function search(moteur: string, saisie: string, choix: Choix): Promise<Recherche> {
	const engine = await load(moteur);
	const requete = normalizeRequete(saisie);
	const cherche = requete === '' ? null : requete;
	const reponse = await engine.search(cherche, { filters: toFilters(choix) });
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

/** The original text of a sheet; empty when it cannot be had, so that a result still shows. */
export async function loadTexte(moteur: string, url: string): Promise<string> {
	const chemin = url.replace(/^.*?((?:outils|actions|retours|parcours)\/[^/]+)\/?$/, '$1');
	const reponse = await fetch(`${moteur}textes/${chemin}.txt`);
	return reponse.ok ? reponse.text() : '';
}
