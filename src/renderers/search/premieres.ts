/** The first answers to a query, from the few slices of the index that its words stand in. */
import { listVariantes } from './composes.ts';
import { normalizeRequete } from './normaliseur.ts';
import { toRadical } from './radical.ts';
import { decodeRenvois, type Liste } from './renvois.ts';
import type { Entrees } from './tranches.ts';

/** What says where to read: all the slices. */
export interface Sommaire {
	/** Their first radicals, in the order of the alphabet. */
	premiers: readonly string[];
	/** The slice of that rank. */
	load: (rang: number) => Promise<Entrees>;
}

export interface Premieres {
	/** The query, as it was understood. */
	requete: string;
	/** Numbers of the sheets that hold all its words, the best first. */
	numeros: number[];
}

/** Letters of a word that is being typed, and slices it may begin in: fewer letters could be anything. */
const DEBUT_MIN = 3;
const TRANCHES_MAX = 2;

/** Nothing where a word is in no sheet: the engine may have more to say. */
export async function findPremieres(saisie: string, sommaire: Sommaire): Promise<Premieres> {
	const simple = normalizeRequete(saisie);
	if (simple === '') return { requete: '', numeros: [] };
	const variantes = listVariantes(saisie);
	const dernier = simple.split(' ').at(-1) ?? '';
	const mots = [...simple.split(' '), ...variantes.map(({ joint }) => joint)];
	const entrees = await loadEntrees(sommaire, mots, dernier);
	const listeOf = (mot: string): Liste | undefined => entrees.get(toRadical(mot));
	const variante = variantes.find(({ joint }) => listeOf(joint) !== undefined);
	const requete = variante?.requete ?? simple;
	const scores = requete.split(' ').map((mot) => {
		const liste = listeOf(mot);
		if (liste) return decodeRenvois(liste);
		return mot === dernier ? mergeDebuts(entrees, mot) : new Map<number, number>();
	});
	return { requete, numeros: rank(scores) };
}

/** The rank of the slice that a radical stands in, were it there. */
function rangOf({ premiers }: Sommaire, radical: string): number {
	const suivant = premiers.findIndex((premier) => premier > radical);
	return Math.max(0, (suivant === -1 ? premiers.length : suivant) - 1);
}

async function loadEntrees(
	sommaire: Sommaire,
	mots: readonly string[],
	debut: string,
): Promise<Map<string, Liste>> {
	if (sommaire.premiers.length === 0) return new Map();
	const rangs = new Set(mots.map((mot) => rangOf(sommaire, toRadical(mot))));
	const [de, a] = [rangOf(sommaire, debut), rangOf(sommaire, `${debut}\uffff`)];
	if (debut.length >= DEBUT_MIN && a - de < TRANCHES_MAX)
		for (let r = de; r <= a; r++) rangs.add(r);
	const tranches = await Promise.all([...rangs].map((rang) => sommaire.load(rang)));
	return new Map(tranches.flatMap((entrees) => Object.entries(entrees)));
}

/** A word that is being typed: the sheets that hold one that begins so, each by its best. */
function mergeDebuts(entrees: ReadonlyMap<string, Liste>, debut: string): Map<number, number> {
	const scores = new Map<number, number>();
	if (debut.length < DEBUT_MIN) return scores;
	for (const [radical, liste] of entrees) {
		if (!radical.startsWith(debut)) continue;
		for (const [numero, score] of decodeRenvois(liste))
			scores.set(numero, Math.max(score, scores.get(numero) ?? 0));
	}
	return scores;
}

/** What all the lists hold, by the sum of its scores. */
function rank([premiere = new Map(), ...autres]: readonly Map<number, number>[]): number[] {
	const totaux: { numero: number; total: number }[] = [];
	for (const [numero, score] of premiere) {
		const scores = autres.map((liste) => liste.get(numero));
		if (scores.includes(undefined)) continue;
		totaux.push({ numero, total: scores.reduce((a: number, b) => a + (b ?? 0), score) });
	}
	return totaux
		.sort((a, b) => b.total - a.total || a.numero - b.numero)
		.map(({ numero }) => numero);
}
