/**
 * From degrees to the units of the map. The drawing says nothing of its projection: these numbers were
 * fitted on it with 8,940 towns whose place is known (docs/decisions/0015).
 */

export interface Cadre {
	/** Where the drawing of the source is set on the map, and how much larger. */
	x: number;
	y: number;
	echelle: number;
	/** Written under it, where it stands apart. */
	nom?: string;
	/** Kilometres in one unit of the map. */
	km: number;
	project: (lat: number, lon: number) => readonly [x: number, y: number];
}

/** Side of the square that holds the map. */
export const COTE = 1010;

const RADIANS = Math.PI / 180;
/** Lambert-93, as the IGN defines it. */
const N = 0.725607765053267;
const C = 11_754_255.4261;
const X0 = 700_000;
const Y0 = 12_655_612.0499;
const E = 0.0818191910428158;

/** In units of ten kilometres. */
function toLambert(lat: number, lon: number): [number, number] {
	const phi = lat * RADIANS;
	const e = E * Math.sin(phi);
	const isometrique = Math.log(Math.tan(Math.PI / 4 + phi / 2) * ((1 - e) / (1 + e)) ** (E / 2));
	const rayon = C * Math.exp(-N * isometrique);
	const angle = N * (lon - 3) * RADIANS;
	return [(X0 + rayon * Math.sin(angle)) / 1e4, (Y0 - rayon * Math.cos(angle)) / 1e4];
}

function createMetropole(dx: number, dy: number): Cadre {
	return {
		x: 0,
		y: 0,
		echelle: 1,
		km: 1.06,
		project: (lat, lon) => {
			const [x, y] = toLambert(lat, lon);
			return [
				9.475 * (x - 60.208) - 0.071 * (y - 662.604) + 453 + dx,
				-9.406 * (y - 662.604) - 0.072 * (x - 60.208) + 458 + dy,
			];
		},
	};
}

const KM_PAR_DEGRE = 111.2;
const ECHELLE_OUTRE_MER = 1.8;

interface Ile {
	nom: string;
	/** Degrees of its western and northern ends. */
	ouest: number;
	nord: number;
	/** Units of the source in one degree. */
	parLon: number;
	parLat: number;
}

/** Set where the map has only sea, in the south-west. */
function createOutreMer(x: number, y: number, { nom, ouest, nord, parLon, parLat }: Ile): Cadre {
	const echelle = ECHELLE_OUTRE_MER;
	return {
		x,
		y,
		echelle,
		nom,
		km: KM_PAR_DEGRE / (parLat * echelle),
		project: (lat, lon) => [
			x + echelle * parLon * (lon - ouest),
			y + echelle * parLat * (nord - lat),
		],
	};
}

const METROPOLE = createMetropole(0, 0);
/** The source draws Corsica nearer to the coast. */
const CORSE = createMetropole(-54, 14);
const CADRES: Record<string, Cadre> = {
	'2A': CORSE,
	'2B': CORSE,
	'971': createOutreMer(0, 600, {
		nom: 'Guadeloupe',
		ouest: -61.81,
		nord: 16.515,
		parLon: 66.517,
		parLat: 69.435,
	}),
	'972': createOutreMer(115, 600, {
		nom: 'Martinique',
		ouest: -61.229,
		nord: 14.879,
		parLon: 91.762,
		parLat: 94.827,
	}),
	'973': createOutreMer(0, 725, {
		nom: 'Guyane',
		ouest: -54.603,
		nord: 5.751,
		parLon: 11.946,
		parLat: 13.156,
	}),
	'974': createOutreMer(0, 850, {
		nom: 'La Réunion',
		ouest: 55.216,
		nord: -20.872,
		parLon: 86.957,
		parLat: 92.664,
	}),
	'976': createOutreMer(85, 725, {
		nom: 'Mayotte',
		ouest: 45.018,
		nord: -12.636,
		parLon: 128.466,
		parLat: 131.432,
	}),
};

export const cadreOf = (departement: string): Cadre => CADRES[departement] ?? METROPOLE;
