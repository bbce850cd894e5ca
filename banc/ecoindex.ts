/**
 * EcoIndex, from three figures of a loaded page: https://www.ecoindex.fr/comment-ca-marche/
 * The bounds are those its authors measured on 500,000 pages of HTTP Archive, as published in
 * https://github.com/cnumr/ecoindex_reference.
 */

export interface Empreinte {
	elements: number;
	requetes: number;
	/** Transferred, thousands of bytes. */
	ko: number;
}

interface Critere {
	poids: number;
	bornes: readonly number[];
}

export const CRITERES: Record<keyof Empreinte, Critere> = {
	elements: {
		poids: 3,
		bornes: [
			0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
			2479, 594601,
		],
	},
	requetes: {
		poids: 2,
		bornes: [
			0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
		],
	},
	ko: {
		poids: 1,
		bornes: [
			0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
			1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
		],
	},
};

/** A grade is for scores above its floor, the floor itself left out. */
const PLANCHERS = { A: 80, B: 70, C: 55, D: 40, E: 25, F: 10 };
export const PLANCHER_A = PLANCHERS.A;

/** How many bounds the value has passed, with the part of the way to the next. */
export function rankOf(valeur: number, bornes: readonly number[]): number {
	const suivante = bornes.findIndex((borne) => valeur < borne);
	if (suivante === -1) return bornes.length - 1;
	if (suivante === 0) return 0;
	const [avant = 0, apres = 0] = bornes.slice(suivante - 1, suivante + 1);
	return suivante - 1 + (valeur - avant) / (apres - avant);
}

/** From 0 to 100, the higher the lighter. */
export function scoreOf(empreinte: Empreinte): number {
	const poids = Object.values(CRITERES).reduce((somme, c) => somme + c.poids, 0);
	const rangs = Object.entries(CRITERES).map(([nom, critere]) => {
		const rang = rankOf(empreinte[nom as keyof Empreinte], critere.bornes);
		return (critere.poids * rang) / (critere.bornes.length - 1);
	});
	return 100 - (100 * rangs.reduce((somme, rang) => somme + rang, 0)) / poids;
}

export function gradeOf(score: number): string {
	return Object.entries(PLANCHERS).find(([, plancher]) => score > plancher)?.[0] ?? 'G';
}
