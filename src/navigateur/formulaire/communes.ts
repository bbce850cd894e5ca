/** The official list of communes, fetched by initial letter when a name is typed. */

import type { Commune } from '../../core/catalogue/catalogue.ts';
import { isCodeInsee } from '../../core/france/code-insee.ts';
import { INITIALES, initialeOf, motsOf, parseCommunes } from '../../formulaire/communes.ts';

const MAX = 12;
const lots = new Map<string, Promise<Commune[]>>();
const connues = new Map<string, Commune>();

export function addCommunes(communes: readonly Commune[]): void {
	for (const commune of communes) connues.set(commune.code, commune);
}

/** A commune met so far, by its code. */
export function communeOf(code: string): Commune | undefined {
	return connues.get(code);
}

function loadLot(base: string, initiale: string): Promise<Commune[]> {
	const connu = lots.get(initiale);
	if (connu) return connu;
	const promesse = fetch(`${base}/contribuer/communes/${initiale}.txt`).then(async (reponse) => {
		if (!reponse.ok) throw new Error(`communes ${initiale} : ${reponse.status}`);
		const communes = parseCommunes(await reponse.text());
		addCommunes(communes);
		return communes;
	});
	lots.set(initiale, promesse);
	promesse.catch(() => lots.delete(initiale));
	return promesse;
}

/** Every commune whose name begins with the same letter as this one. */
export const loadCommunes = (base: string, nom: string): Promise<Commune[]> =>
	loadLot(base, initialeOf(nom));

/** « Léaz (Ain) – 01209 »: what the field shows; the code is read from it. */
export const sayChoix = (
	c: Pick<Commune, 'code' | 'nom'> & { departement: { nom: string } },
): string => `${c.nom} (${c.departement.nom}) – ${c.code}`;

/** The communes whose name begins so, the most exact and the largest first. */
export async function suggestCommunes(base: string, saisie: string): Promise<Commune[]> {
	const mots = motsOf(saisie);
	if (mots.length < 2) return [];
	const communes = await loadLot(base, initialeOf(saisie));
	const trouvees = communes.filter((c) => motsOf(c.nom).startsWith(mots));
	const rang = (c: Commune): number => (motsOf(c.nom) === mots ? 0 : 1);
	return trouvees
		.sort((a, b) => rang(a) - rang(b) || (b.population ?? 0) - (a.population ?? 0))
		.slice(0, MAX);
}

/** Learns the names of these codes, from the whole list if need be. */
export async function ensureCommunes(base: string, codes: readonly string[]): Promise<void> {
	const valides = codes.filter(isCodeInsee);
	if (valides.every((c) => connues.has(c))) return;
	await Promise.all(INITIALES.map((i) => loadLot(base, i)));
}
