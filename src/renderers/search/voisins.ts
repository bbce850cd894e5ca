/**
 * Words that people take for one another. Where the sheets write « autostop », who types « bus » finds
 * them too, after those that write « bus »: the list of a word is given what its neighbours hold, for less.
 * Two sorts: those that the content tells (vocabulaires/mots-voisins.yaml), and those that are made of one
 * another, « participer » and « participation » (toRacine).
 */
import type { DonneesVoisins } from '../../core/schema/index.ts';
import { type IndexComplet, type Radicaux, rareteOf } from './index-radicaux.ts';
import { normalizeMot } from './normaliseur.ts';
import { toRacine, toRadical } from './radical.ts';
import { type Renvoi, type Renvois, uniteOf } from './renvois.ts';

/** For each radical, those that answer it too. */
export type Voisins = ReadonlyMap<string, ReadonlySet<string>>;

/** What a neighbour gives of its own weight; a word of the same make, less: « porter » is not « portée ». */
const PART_VOISIN = 0.55;
const PART_FAMILLE = 0.4;
/** A neighbour that so many of the things searched hold answers nothing. */
const PART_COMMUN = 0.3;
const COMMUN_MIN = 10;
/** A neighbour counts that much of a sheet when one counts how many sheets hold a word. */
const PART_RARETE = 0.2;

/** What the content tells. */
export function buildVoisins(donnees: DonneesVoisins | undefined): Voisins {
	const voisins = new Map<string, Set<string>>();
	for (const { mots, vers = [] } of donnees?.groupes ?? []) {
		const radicaux = mots.map(radicalOf);
		const cibles = [...radicaux, ...vers.map(radicalOf)];
		for (const radical of radicaux) {
			const siens = voisins.get(radical) ?? new Set();
			for (const cible of cibles) if (cible !== radical) siens.add(cible);
			voisins.set(radical, siens);
		}
	}
	return voisins;
}

const radicalOf = (mot: string): string => toRadical(normalizeMot(mot).replace(/[-']/gu, ''));

/** Each radical with all that answers it. */
export function addVoisins({ index, nombre }: Radicaux, voisins: Voisins): IndexComplet {
	const familles = groupFamilles(index.keys());
	const desFiches = new Fusion(nombre);
	const desUnites = new Fusion(uniteOf(nombre, 0));
	const complet = new Map<string, Renvois>();
	for (const radical of new Set([...index.keys(), ...voisins.keys()])) {
		const propres = index.get(radical);
		const parts = new Map<string, number>();
		for (const voisin of familles.get(toRacine(radical) ?? '') ?? [])
			parts.set(voisin, PART_FAMILLE);
		for (const voisin of voisins.get(radical) ?? [])
			if (!parts.has(voisin)) parts.set(voisin, PART_VOISIN);
		parts.delete(radical);
		const autres = [...parts].flatMap(([voisin, part]) => {
			const siens = index.get(voisin);
			return siens && (!propres || siens.fiches.length <= COMMUN_MIN + PART_COMMUN * nombre)
				? [{ ...siens, part }]
				: [];
		});
		const fiches = desFiches.merge(
			propres?.fiches,
			autres.map(({ fiches: f, part }) => [f, part]),
		);
		if (fiches.length === 0) continue;
		const tels = propres?.fiches.length ?? 0;
		complet.set(radical, {
			rarete: rareteOf(tels + PART_RARETE * (fiches.length - tels), nombre),
			tel: tels > 0,
			fiches,
			unites: desUnites.merge(
				propres?.unites,
				autres.map(({ unites: u, part }) => [u, part]),
			),
		});
	}
	return complet;
}

/** The radicals made of one another, where there are several. */
function groupFamilles(radicaux: Iterable<string>): Map<string, string[]> {
	const familles = new Map<string, string[]>();
	for (const radical of radicaux) {
		const racine = toRacine(radical);
		if (racine === undefined) continue;
		const siens = familles.get(racine);
		if (siens) siens.push(radical);
		else familles.set(racine, [radical]);
	}
	return familles;
}

/**
 * What a word has itself, then what its neighbours have where it has nothing, or less. One table of weights
 * by number serves for all the words.
 */
class Fusion {
	private readonly poids: Uint8Array;

	/** `nombre`: numbers are lower. */
	constructor(nombre: number) {
		this.poids = new Uint8Array(nombre);
	}

	merge(
		propres: readonly Renvoi[] = [],
		autres: readonly (readonly [readonly Renvoi[], number])[],
	): readonly Renvoi[] {
		if (autres.length === 0) return propres;
		const { poids } = this;
		const numeros: number[] = [];
		const add = (numero: number, p: number): void => {
			const connu = poids[numero] ?? 0;
			if (p <= connu) return;
			if (connu === 0) numeros.push(numero);
			poids[numero] = p;
		};
		for (const { numero, poids: p } of propres) add(numero, p);
		for (const [renvois, part] of autres)
			for (const { numero, poids: p } of renvois) add(numero, Math.max(1, Math.round(p * part)));
		return numeros.map((numero) => {
			const p = poids[numero] ?? 0;
			poids[numero] = 0;
			return { numero, poids: p };
		});
	}
}
