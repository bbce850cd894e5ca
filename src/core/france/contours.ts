/**
 * The outlines of the départements, as drawn by the component MapChart of @gouvfr/dsfr-chart 2.0.4
 * (MIT, LICENCE-dsfr-chart.txt): docs/decisions/0015 says how they were taken from it.
 */

import { maxOf, minOf } from '../formats/suites.ts';
import { type Cadre, cadreOf } from './cadres.ts';
import traces from './departements.json' with { type: 'json' };

export type Point = readonly [x: number, y: number];
export type Anneau = readonly Point[];
export interface Boite {
	x: number;
	y: number;
	largeur: number;
	hauteur: number;
}
export interface Contour {
	code: string;
	cadre: Cadre;
	/** On the map, frame applied. */
	anneaux: readonly Anneau[];
}

const MORCEAU = /([a-z])([^a-z]*)/gi;
const NOMBRE = /-?(?:\d+\.?\d*|\.\d+)/g;
/** How many numbers a step takes; a curve is followed by its end alone. */
const PAS: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4 };

/** The rings of a path of SVG. */
export function parseTrace(trace: string): Point[][] {
	const anneaux: Point[][] = [];
	let [x, y]: Point = [0, 0];
	for (const [, lettre = '', suite = ''] of trace.matchAll(MORCEAU)) {
		const genre = lettre.toLowerCase();
		if (genre === 'z') {
			[x, y] = anneaux.at(-1)?.[0] ?? [0, 0];
			continue;
		}
		const pas = PAS[genre];
		if (pas === undefined) throw new Error(`Le tracé emploie la lettre « ${lettre} ».`);
		const [x0, y0] = lettre === genre ? [1, 1] : [0, 0];
		const nombres = (suite.match(NOMBRE) ?? []).map(Number);
		for (let i = 0; i + pas <= nombres.length; i += pas) {
			const fin = nombres[i + pas - 1] ?? 0;
			const avant = nombres[i + pas - 2] ?? 0;
			if (genre === 'h') x = fin + x0 * x;
			else if (genre === 'v') y = fin + y0 * y;
			else [x, y] = [avant + x0 * x, fin + y0 * y];
			if (genre === 'm' && i === 0) anneaux.push([]);
			anneaux.at(-1)?.push([x, y]);
		}
	}
	return anneaux;
}

const contours = new Map<string, Contour>();

/** The outline of a département, by its code; the overseas collectivities have none. */
export function contourOf(code: string): Contour | undefined {
	const connu = contours.get(code);
	if (connu) return connu;
	const trace = (traces as Record<string, string>)[code];
	if (trace === undefined) return undefined;
	const cadre = cadreOf(code);
	const anneaux = parseTrace(trace).map((a) =>
		a.map(([x, y]): Point => [cadre.x + cadre.echelle * x, cadre.y + cadre.echelle * y]),
	);
	const contour = { code, cadre, anneaux };
	contours.set(code, contour);
	return contour;
}

/** Every outline, in the order of the codes. */
export function listContours(): Contour[] {
	return Object.keys(traces)
		.sort()
		.flatMap((code) => contourOf(code) ?? []);
}

export function isDans({ anneaux }: Contour, [x, y]: Point): boolean {
	let dans = false;
	for (const [[xa, ya], [xb, yb]] of anneaux.flatMap(listCotes))
		if (ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa) dans = !dans;
	return dans;
}

function listCotes(anneau: Anneau): [Point, Point][] {
	return anneau.map((a, i) => [a, anneau[(i + 1) % anneau.length] ?? a]);
}

/** How far a point is from the line of an outline, in units of the map. */
export function distanceTo({ anneaux }: Contour, [x, y]: Point): number {
	const distances = anneaux.flatMap(listCotes).map(([[xa, ya], [xb, yb]]) => {
		const [dx, dy] = [xb - xa, yb - ya];
		const longueur = dx * dx + dy * dy;
		const t = longueur === 0 ? 0 : ((x - xa) * dx + (y - ya) * dy) / longueur;
		const borne = Math.max(0, Math.min(1, t));
		return Math.hypot(x - xa - borne * dx, y - ya - borne * dy);
	});
	return minOf(distances);
}

const aireOf = (anneau: Anneau): number =>
	listCotes(anneau).reduce((somme, [[xa, ya], [xb, yb]]) => somme + xa * yb - xb * ya, 0) / 2;

/** Centre of gravity of the largest ring; where it is a crescent, the middle of it at that height. */
export function centreOf(contour: Contour): Point {
	const centre = graviteOf(contour);
	if (isDans(contour, centre)) return centre;
	const [, y] = centre;
	const coupes = contour.anneaux
		.flatMap(listCotes)
		.filter(([[, ya], [, yb]]) => ya > y !== yb > y)
		.map(([[xa, ya], [xb, yb]]) => ((xb - xa) * (y - ya)) / (yb - ya) + xa)
		.sort((a, b) => a - b);
	const largeurAt = (i: number): number => (coupes[i + 1] ?? 0) - (coupes[i] ?? 0);
	const paires = coupes.map((_, i) => i).filter((i) => i % 2 === 0);
	const [large = 0] = paires.sort((a, b) => largeurAt(b) - largeurAt(a));
	return [(coupes[large] ?? 0) + largeurAt(large) / 2, y];
}

function graviteOf({ anneaux }: Contour): Point {
	const [grand = []] = [...anneaux].sort((a, b) => Math.abs(aireOf(b)) - Math.abs(aireOf(a)));
	let [sx, sy] = [0, 0];
	for (const [[xa, ya], [xb, yb]] of listCotes(grand)) {
		const croix = xa * yb - xb * ya;
		sx += (xa + xb) * croix;
		sy += (ya + yb) * croix;
	}
	const aire = aireOf(grand);
	return [sx / (6 * aire), sy / (6 * aire)];
}

export function boiteOf(liste: readonly Contour[]): Boite {
	const points = liste.flatMap((c) => c.anneaux.flat());
	const bornes = (valeurs: number[]): Point => [minOf(valeurs), maxOf(valeurs)];
	const [gauche, droite] = bornes(points.map(([x]) => x));
	const [haut, bas] = bornes(points.map(([, y]) => y));
	return { x: gauche, y: haut, largeur: droite - gauche, hauteur: bas - haut };
}
