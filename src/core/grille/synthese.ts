/** What several sets of answers say together: where people differ first. */
import type { Critere, Feuille, Niveau } from './reponses.ts';

export interface Avis {
	qui: string;
	niveau?: Niveau;
	constat?: string;
}

/** What all said of one criterion. */
export interface Comparaison {
	id: string;
	/** One each, in the order of the sets; those who said nothing of it are not there. */
	avis: Avis[];
	/** Levels that were given, from the least. */
	niveaux: Niveau[];
	/** Between the lowest and the highest; undefined below two answers. */
	ecart?: number;
	/** The middle of the levels, a half where it falls between two; undefined without any. */
	mediane?: number;
}

/** Criterion by criterion, in the order of the grid. */
export const compareFeuilles = (
	feuilles: readonly Feuille[],
	criteres: readonly Critere[],
): Comparaison[] => criteres.map(({ id }) => compareCritere(id, feuilles));

function compareCritere(id: string, feuilles: readonly Feuille[]): Comparaison {
	const avis = feuilles.flatMap(({ qui, reponses }) => {
		const { niveau, constat } = reponses[id] ?? {};
		if (niveau === undefined && constat === undefined) return [];
		return [{ qui, ...(niveau ? { niveau } : {}), ...(constat ? { constat } : {}) }];
	});
	const niveaux = avis.flatMap(({ niveau }) => niveau ?? []).sort((a, b) => a - b);
	const [bas, haut] = [niveaux[0], niveaux.at(-1)];
	return {
		id,
		avis,
		niveaux,
		...(bas !== undefined && haut !== undefined && niveaux.length > 1 ? { ecart: haut - bas } : {}),
		...(bas === undefined ? {} : { mediane: medianOf(niveaux) }),
	};
}

function medianOf(tries: readonly number[]): number {
	const milieu = (tries.length - 1) / 2;
	return ((tries[Math.floor(milieu)] ?? 0) + (tries[Math.ceil(milieu)] ?? 0)) / 2;
}

/** Mean distance to the middle: between two criteria of the same gap, the one where more people differ. */
const dispersionOf = ({ niveaux, mediane = 0 }: Comparaison): number =>
	niveaux.reduce((somme, niveau) => somme + Math.abs(niveau - mediane), 0) / niveaux.length;

/** Those on which at least two people gave a level, the widest gap first; the same gap, in the order of the grid. */
export const sortParEcart = (comparaisons: readonly Comparaison[]): Comparaison[] =>
	comparaisons
		.filter(({ ecart }) => ecart !== undefined)
		.sort((a, b) => (b.ecart ?? 0) - (a.ecart ?? 0) || dispersionOf(b) - dispersionOf(a));

export interface Profil {
	titre: string;
	/** Mean of the middles of its criteria, of those that have one; undefined without any. */
	niveau?: number;
	/** How many of its criteria have an answer, and of how many. */
	repondus: number;
	criteres: number;
}

export interface Dimension {
	titre: string;
	criteres: readonly string[];
}

/** Dimension by dimension. A criterion without an answer counts for nothing: it is no zero. */
export function profileDimensions(
	comparaisons: readonly Comparaison[],
	dimensions: readonly Dimension[],
): Profil[] {
	const parId = new Map(comparaisons.map((c) => [c.id, c.mediane]));
	return dimensions.map(({ titre, criteres }) => {
		const medianes = criteres.flatMap((id) => parId.get(id) ?? []);
		const somme = medianes.reduce((s, m) => s + m, 0);
		return {
			titre,
			repondus: medianes.length,
			criteres: criteres.length,
			...(medianes.length > 0 ? { niveau: somme / medianes.length } : {}),
		};
	});
}

export type Sens = 'monte' | 'descend' | 'reste';

export interface Changement {
	id: string;
	avant: number;
	apres: number;
	sens: Sens;
}

/** What changed between two dates, on the criteria answered at both. */
export function compareDates(
	avant: readonly Comparaison[],
	apres: readonly Comparaison[],
): Changement[] {
	const anciennes = new Map(avant.map(({ id, mediane }) => [id, mediane]));
	return apres.flatMap(({ id, mediane }) => {
		const ancienne = anciennes.get(id);
		if (ancienne === undefined || mediane === undefined) return [];
		const sens = mediane > ancienne ? 'monte' : mediane < ancienne ? 'descend' : 'reste';
		return [{ id, avant: ancienne, apres: mediane, sens }];
	});
}
