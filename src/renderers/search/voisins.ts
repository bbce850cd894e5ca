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
const PART_VOISIN = 0.53;
/** The same where no sheet writes the word: there is nothing else that it could mean. */
const PART_SEUL = 0.7;
const PART_FAMILLE = 0.46;
/** A neighbour that so many of the things searched hold answers nothing. */
const PART_COMMUN = 0.3;
const COMMUN_MIN = 10;
/** A neighbour counts that much of a sheet when one counts how many sheets hold a word. */
const PART_RARETE = 0.15;

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
		const tels = propres?.fiches.length ?? 0;
		const parts = listParts(radical, familles.get(radical), voisins.get(radical), !propres);
		const autres = parts.flatMap(([voisin, part]) => {
			const siens = index.get(voisin);
			return siens && (!propres || siens.fiches.length <= COMMUN_MIN + PART_COMMUN * nombre)
				? [{ ...siens, part }]
				: [];
		});
		const fiches = desFiches.merge(propres?.fiches, autres, 'fiches');
		if (fiches.length === 0) continue;
		complet.set(radical, {
			rarete: rareteOf(tels + PART_RARETE * (fiches.length - tels), nombre),
			tel: tels > 0,
			fiches,
			unites: desUnites.merge(propres?.unites, autres, 'unites'),
		});
	}
	return complet;
}

/** What answers a word besides itself, and for how much: a word of the same make is no neighbour. */
function listParts(
	radical: string,
	famille: readonly string[] = [],
	voisins: ReadonlySet<string> = new Set(),
	seul = false,
): [string, number][] {
	const parts = new Map<string, number>();
	for (const voisin of voisins) parts.set(voisin, seul ? PART_SEUL : PART_VOISIN);
	for (const voisin of famille) parts.set(voisin, PART_FAMILLE);
	parts.delete(radical);
	return [...parts];
}

/** Each radical with those made of it, where there are some. */
function groupFamilles(radicaux: Iterable<string>): Map<string, string[]> {
	const familles = Map.groupBy(radicaux, (radical) => toRacine(radical) ?? '');
	familles.delete('');
	const parRadical = new Map<string, string[]>();
	for (const famille of familles.values())
		if (famille.length > 1) for (const radical of famille) parRadical.set(radical, famille);
	return parRadical;
}

/** What a neighbour holds, and how much of it counts. */
interface Voisin extends Pick<Renvois, 'fiches' | 'unites'> {
	part: number;
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
		autres: readonly Voisin[],
		quoi: 'fiches' | 'unites',
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
		for (const { part, [quoi]: renvois } of autres)
			for (const { numero, poids: p } of renvois) add(numero, Math.max(1, Math.round(p * part)));
		return numeros.map((numero) => {
			const p = poids[numero] ?? 0;
			poids[numero] = 0;
			return { numero, poids: p };
		});
	}
}
