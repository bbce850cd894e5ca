/** The first answers, from the slices of the index that the words of the query stand in. */
import { findPremieres, type Premieres } from '../../renderers/search/premieres.ts';
import { normalizeRequete } from '../../renderers/search/requete.ts';
import type { Entrees } from '../../renderers/search/tranches.ts';
import { loadJson } from './fichiers.ts';
import type { Reponse } from './liste-resultats.ts';

/** The summary, as it is written. */
export interface Fichier {
	/** The name of the files that say what the numbers are. */
	lots: string;
	/** How many of them are sheets: the first. */
	fiches: number;
	premiers: string[];
	/** The name of each slice. */
	tranches: string[];
}

/** What has to be read before any word. */
export const loadSommaire = (moteur: string): Promise<Fichier> =>
	loadJson<Fichier>(`${moteur}sommaire.json`);

/** What answers best, by its number; throws where a file cannot be had. */
export async function askPremieres(moteur: string, saisie: string): Promise<ReponseComplete> {
	const { lots, fiches, premiers, tranches } = await loadSommaire(moteur);
	const load = (rang: number): Promise<Entrees> =>
		loadJson<Entrees>(`${moteur}tranches/${tranches[rang]}.json`);
	const premieres = await findPremieres(saisie, { premiers, fiches, load });
	const marques = `${premieres.requete} ${normalizeRequete(saisie)}`.trim();
	return { ...premieres, marques, lots };
}

type ReponseComplete = Premieres & Reponse;
