/** The search page, asked as a person asks; the kept table of what people ask. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Fichier } from '../../src/navigateur/recherche/premieres.ts';
import { type Ligne, lotOf, readLigne, type Trouvee } from '../../src/renderers/search/lots.ts';
import { findPremieres } from '../../src/renderers/search/premieres.ts';
import type { Entrees } from '../../src/renderers/search/tranches.ts';

export interface Requete {
	requete: string;
	/** As a person says it, and not a word or two. */
	intention?: true;
	/** Sheets that should be among the first ten. */
	attendus?: string[];
	/** What may come first: sheets, pages (`glossaire/#pcs`, `actions/x/mairie`). */
	premier?: string[];
	/**
	 * `essai`: kept aside, never looked at one by one while the ranking is tuned. `ardue`: written once it
	 * was tuned, with few words of the sheets; measured, and asked nothing yet.
	 */
	part?: 'essai' | 'ardue';
	/** The spelling that should be proposed. */
	suggestion?: string;
	pourquoi: string;
}

export const readRequetes = (): Requete[] =>
	JSON.parse(readFileSync('tests/contenu/requetes.json', 'utf8')) as Requete[];

/** The first sheets that a query gives (`outils/arpentage`), and the spelling proposed, or nothing. */
export async function searchFiches(
	onglet: Page,
	url: (page: string) => string,
	requete: string,
): Promise<{ refs: string[]; suggestion: string }> {
	await onglet.goto(url(`/recherche/?${new URLSearchParams({ q: requete })}`));
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	const refs = await onglet
		.locator('.resultats .carte-titre')
		.evaluateAll((liens) => liens.map((l) => l.getAttribute('href') ?? ''));
	const [suggestion = ''] = await onglet.locator('.suggestion:not([hidden]) a').allInnerTexts();
	return { refs: refs.map(toRef), suggestion };
}

/** `outils/arpentage`, `glossaire/#pcs`: an address of the site as the table writes it. */
const toRef = (url: string): string => url.replace(/^\//, '').replace(/\/$/, '');

/** How many queries have one of the answers expected first, and among the first three, in hundredths. */
export interface Taux {
	nombre: number;
	premier: number;
	trois: number;
}

/**
 * What the first answers of a built site are worth, read from its own slices: the same code as in the
 * browser. `rater` is told of each query whose first answer is not one expected.
 */
export async function measureTaux(
	site: string,
	requetes: readonly Requete[],
	rater: (requete: Requete, refs: readonly string[]) => void = () => {},
): Promise<Taux> {
	const chercher = readMoteur(site);
	let premier = 0;
	let trois = 0;
	for (const requete of requetes) {
		const refs = await chercher(requete.requete);
		const rang = refs.findIndex((ref) => requete.premier?.includes(ref));
		if (rang === 0) premier++;
		else rater(requete, refs);
		if (rang !== -1) trois++;
	}
	const part = (n: number): number => (100 * n) / requetes.length;
	return { nombre: requetes.length, premier: part(premier), trois: part(trois) };
}

/** The first three answers to a query, from the files of a built site. */
function readMoteur(site: string): (saisie: string) => Promise<string[]> {
	const read = <T>(nom: string): T =>
		JSON.parse(readFileSync(path.join(site, 'recherche/moteur', nom), 'utf8')) as T;
	const { lots, fiches, premiers, tranches } = read<Fichier>('sommaire.json');
	const load = async (rang: number): Promise<Entrees> => read(`tranches/${tranches[rang]}.json`);
	const readOne = (numero: number): Trouvee =>
		readLigne(read<Ligne[]>(`lots/${lots}/${lotOf(numero)}.json`), numero) as Trouvee;
	return async (saisie) => {
		const { numeros, compagne } = await findPremieres(saisie, { premiers, fiches, load });
		const trouvees = numeros.slice(0, 3).map(readOne);
		const pages = compagne ? trouvees.filter(({ compagnes }) => compagnes?.includes(compagne)) : [];
		const urls = [
			...pages.map(({ url }) => `${url}${compagne}/`),
			...trouvees.map(({ url }) => url),
		];
		return urls.slice(0, 3).map(toRef);
	};
}

/** All that the search of a built site may show: url, title, sentence, type. */
export function readTrouvees(site: string): Ligne[] {
	const dossier = path.join(site, 'recherche/moteur/lots');
	return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
		.filter((nom) => nom.endsWith('.json'))
		.flatMap((nom) => JSON.parse(readFileSync(path.join(dossier, nom), 'utf8')) as Ligne[]);
}
