/** Whether a place, in degrees, is where its département says it is. */
import {
	type Contour,
	contourOf,
	distanceTo,
	isDans,
	listContours,
	type Point,
} from './contours.ts';

export interface Coordonnees {
	lat: number;
	lon: number;
}

/**
 * The drawing is coarse: a town near a limit may fall across it, up to ten kilometres away at the mouth
 * of the Rance. It leaves out small islands, Yeu being the farthest from its coast.
 */
const MARGE_TERRE_KM = 12;
const MARGE_MER_KM = 20;

/** The département of a commune, from its INSEE code. */
export function departementOf(codeInsee: string): string {
	return codeInsee.slice(0, codeInsee.startsWith('97') || codeInsee.startsWith('98') ? 3 : 2);
}

export function placeSur(contour: Contour, { lat, lon }: Coordonnees): Point {
	return contour.cadre.project(lat, lon);
}

/** True where the département has no outline: nothing can be said. */
export function isSitue(coordonnees: Coordonnees, departement: string): boolean {
	const contour = contourOf(departement);
	if (!contour) return true;
	const point = placeSur(contour, coordonnees);
	if (isDans(contour, point)) return true;
	const distance = distanceTo(contour, point) * contour.cadre.km;
	if (distance > MARGE_MER_KM) return false;
	return distance <= MARGE_TERRE_KM || !findVoisin(contour, point);
}

/** Another département of the same drawing that holds the point. */
function findVoisin(contour: Contour, point: Point): Contour | undefined {
	return listContours().find((c) => c !== contour && c.cadre === contour.cadre && isDans(c, point));
}

/** Steps that Newton’s method needs: the projections are nearly straight. */
const PAS = 8;
const ECART = 1e-4;

/** The place, in degrees, of a point of the map where that département stands. */
export function unplace({ cadre }: Contour, [x, y]: Point): Coordonnees {
	let [lat, lon] = [46.5, 2.5];
	for (let i = 0; i < PAS; i++) {
		const [x0, y0] = cadre.project(lat, lon);
		const [xLat, yLat] = cadre.project(lat + ECART, lon);
		const [xLon, yLon] = cadre.project(lat, lon + ECART);
		const [a, b, c, d] = [xLat - x0, xLon - x0, yLat - y0, yLon - y0];
		const determinant = a * d - b * c;
		lat += (ECART * (d * (x - x0) - b * (y - y0))) / determinant;
		lon += (ECART * (a * (y - y0) - c * (x - x0))) / determinant;
	}
	return { lat, lon };
}
