/** The small files of the search: each is fetched once, and again only where it could not be had. */
import type { MotExplique } from '../../renderers/search/glossaire.ts';
import { type Ligne, lotOf, readLigne, type Trouvee } from '../../renderers/search/lots.ts';

const demandes = new Map<string, Promise<unknown>>();

/** A JSON file of the site; throws where it cannot be had, and the next call asks again. */
export function loadJson<T>(adresse: string): Promise<T> {
	const connue = demandes.get(adresse);
	if (connue) return connue as Promise<T>;
	const demande = fetchJson(adresse).catch((cause) => {
		demandes.delete(adresse);
		throw cause;
	});
	demandes.set(adresse, demande);
	return demande as Promise<T>;
}

async function fetchJson(adresse: string): Promise<unknown> {
	const reponse = await fetch(adresse);
	if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`);
	return reponse.json();
}

/** What these numbers are, in their order. `lots`: the name of the files that say it. */
export async function loadTrouvees(
	moteur: string,
	lots: string,
	numeros: readonly number[],
): Promise<Trouvee[]> {
	const trouvees = await Promise.all(
		numeros.map(async (numero) =>
			readLigne(await loadJson<Ligne[]>(`${moteur}lots/${lots}/${lotOf(numero)}.json`), numero),
		),
	);
	return trouvees.flatMap((trouvee) => trouvee ?? []);
}

/** Words of the site: normalised form and form to show, the most frequent first. */
export const loadMots = (moteur: string): Promise<[string, string][]> =>
	loadJson<[string, string][]>(`${moteur}mots.json`).catch(() => []);

/** The word of the glossary that a query (normalised) asks for, if it asks for one. */
export async function findMotExplique(
	moteur: string,
	requete: string,
): Promise<MotExplique | undefined> {
	const mots = await loadJson<MotExplique[]>(`${moteur}glossaire.json`).catch(() => []);
	return mots.find((mot) => mot.requetes.includes(requete));
}

/** The original text of a sheet; empty when it cannot be had, so that a result still shows. */
export async function loadTexte(moteur: string, url: string): Promise<string> {
	const chemin = url.replace(/^\/|\/$/g, '');
	const reponse = await fetch(`${moteur}textes/${chemin}.txt`).catch(() => undefined);
	return reponse?.ok ? reponse.text() : '';
}
