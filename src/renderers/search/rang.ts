/** In what order things answer a query, from the lists of its words. */

import { ficheOf, type Lus, POIDS_MAX } from './renvois.ts';
import { TITRES, UNITES_MAX } from './unites.ts';

export interface Terme {
	lus: Lus;
	/** What it counts for, one being a word found as it was typed. */
	part: number;
	/** Whether a sheet without it lacks something. */
	du: boolean;
}

export interface Classement {
	/** What counts for the words that nothing is known of. */
	inconnu: number;
	/** Things whose number is lower are sheets; the others come after them, unless they are named. */
	fiches: number;
}

/** How little of what is asked may be enough, and how far under the best an answer may be. */
const COUVERTURE_MIN = 0.34;
const PART_DU_MEILLEUR = 0.3;
const REPONSES_MAX = 40;
/** Weight from which a sheet is taken to hold a word: once in a text that is not long. */
const POIDS_PLEIN = 1.66;
/** What a short text that answers counts for, beside the words of the whole sheet. */
const PART_UNITE = 0.77;
/** How much a short text loses when the query is only a part of it; a title, less, and it counts more. */
const JUSTESSE = 0.85;
const JUSTESSE_TITRE = 0.33;
const PART_TITRE = 1.47;
/** How much a sheet loses for what it misses of the query: from nothing at 0. */
const EXIGENCE = 0.4;
/** What something that is no sheet loses, unless its very name was asked, and is that of no sheet. */
const PART_AUTRE = 0.6;
const NOMME = 0.95;

interface Compte {
	somme: number;
	couvert: number;
	unite: number;
	nomme: boolean;
}

export interface Place {
	numero: number;
	score: number;
	/** How much of what is asked it holds, from 0 to 1. */
	couvert: number;
}

/** What answers, the best first. */
export function rank(termes: readonly Terme[], { inconnu, fiches }: Classement): Place[] {
	const total = termes.reduce((s, { lus, du }) => s + (du ? lus.rarete : 0), inconnu);
	if (total <= 0) return [];
	const comptes = countFiches(termes, total);
	countUnites(termes, total, comptes);
	const ficheNommee = [...comptes].some(([numero, { nomme }]) => nomme && numero < fiches);
	const scores = [...comptes].flatMap(([numero, { somme, couvert, unite, nomme }]) => {
		if (Math.max(couvert, unite) < COUVERTURE_MIN) return [];
		const part = numero >= fiches && (!nomme || ficheNommee) ? PART_AUTRE : 1;
		return [{ numero, couvert, score: part * (somme * couvert ** EXIGENCE + PART_UNITE * unite) }];
	});
	return scores.sort((a, b) => b.score - a.score || a.numero - b.numero);
}

/** Without the tail where relevance falls. */
export function cutRang(places: readonly Place[]): number[] {
	const meilleur = places[0]?.score ?? 0;
	return places
		.filter(({ score }) => score >= PART_DU_MEILLEUR * meilleur)
		.slice(0, REPONSES_MAX)
		.map(({ numero }) => numero);
}

function countFiches(termes: readonly Terme[], total: number): Map<number, Compte> {
	const comptes = new Map<number, Compte>();
	for (const { lus, part, du } of termes)
		for (const [numero, poids] of lus.fiches) {
			const compte = comptes.get(numero) ?? { somme: 0, couvert: 0, unite: 0, nomme: false };
			const dit = (part * lus.rarete) / total;
			compte.somme += (dit * poids) / POIDS_MAX;
			if (du) compte.couvert += dit * Math.min(1, poids / POIDS_PLEIN);
			comptes.set(numero, compte);
		}
	return comptes;
}

/** The best short text of each: how much of the query it holds, and how much of it the query is. */
function countUnites(
	termes: readonly Terme[],
	total: number,
	comptes: ReadonlyMap<number, Compte>,
): void {
	const unites = new Map<number, { tenu: number; pris: number }>();
	for (const { lus, part, du } of termes)
		for (const [unite, poids] of lus.unites) {
			const compte = unites.get(unite) ?? { tenu: 0, pris: 0 };
			if (du) compte.tenu += (part * lus.rarete) / total;
			compte.pris += (part * poids) / POIDS_MAX;
			unites.set(unite, compte);
		}
	for (const [unite, { tenu, pris }] of unites) {
		const compte = comptes.get(ficheOf(unite));
		if (!compte) continue;
		const titre = unite % UNITES_MAX < TITRES;
		const juste = titre ? JUSTESSE_TITRE : JUSTESSE;
		const part = (titre ? PART_TITRE : 1) * (1 - juste + juste * Math.min(1, pris));
		const vaut = part * tenu;
		if (vaut > compte.unite) compte.unite = vaut;
		if (tenu >= NOMME && pris >= NOMME) compte.nomme = true;
	}
}
