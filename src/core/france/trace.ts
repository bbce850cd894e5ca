/** An outline as a path of SVG, with no more points than an eye can tell apart. */
import type { Anneau, Contour, Point } from './contours.ts';

/**
 * The path, in steps of a grid of `maille` units of the map. Two neighbours share their points, hence the
 * grid moves them alike: no gap opens between them. A ring that one point of the grid holds is left out.
 */
export function drawTrace({ anneaux }: Contour, maille: number): string {
	return anneaux
		.map((anneau) => dropAlignes(snap(anneau, maille)))
		.filter((points) => points.length > 2)
		.map(write)
		.join('');
}

const isMeme = ([xa, ya]: Point, [xb, yb]: Point): boolean => xa === xb && ya === yb;

/** In steps of the grid, each once in a row. */
function snap(anneau: Anneau, maille: number): Point[] {
	const points = anneau.map(([x, y]): Point => [Math.round(x / maille), Math.round(y / maille)]);
	return points.filter((p, i) => !isMeme(p, points.at(i - 1) ?? p));
}

/** Points in the middle of a straight line say nothing. */
function dropAlignes(points: Point[]): Point[] {
	return points.filter(([x, y], i) => {
		const [xa, ya] = points.at(i - 1) ?? [x, y];
		const [xb, yb] = points[(i + 1) % points.length] ?? [x, y];
		return (x - xa) * (yb - y) !== (y - ya) * (xb - x) || (x - xa) * (xb - x) < 0;
	});
}

function write(points: readonly Point[]): string {
	const [depart = [0, 0], ...suite] = points;
	const ecarts = suite.map(([x, y], i) => {
		const [xa, ya] = points[i] ?? depart;
		return [x - xa, y - ya];
	});
	return `M${join(depart)}l${join(ecarts.flat())}z`;
}

/** A minus sign parts two numbers as well as a space does. */
const join = (nombres: readonly number[]): string => nombres.join(' ').replaceAll(' -', '-');
