/** The discs of the map: one for each retour, one for the examples of a département. */
import {
	type Catalogue,
	type Commune,
	type FicheOf,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import { centreOf, contourOf, type Point } from '../../core/france/contours.ts';
import { placeSur } from '../../core/france/situation.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import type { VueLien } from '../fiche/vue.ts';
import { sayLieuCommune } from '../mots.ts';
import type { VueDepartement } from './lieux.ts';

/** A disc of the map; without a link it only repeats, for the eye, what the département says. */
export interface Pastille {
	x: number;
	y: number;
	lien?: VueLien;
	nombre?: number;
}

/** Beyond, the points of one place become one, with their number. */
const POINTS_MAX = 6;
/** A place of the map, to a tenth of a step of its grid. */
export const arrondir = (n: number): number => Math.round(n * 10) / 10;

interface Place {
	point: Point;
	departement: VueDepartement;
	/** A retour; else the examples of the département. */
	lien?: VueLien;
}

/** All the discs, by the départements that sheets name; `rayon` in steps of the grid. */
export function drawPastilles(
	catalogue: Catalogue,
	cites: ReadonlyMap<string, VueDepartement>,
	rayon: number,
): Pastille[] {
	const retours = listFiches(catalogue).flatMap((f) => placeTemoin(catalogue, f, cites));
	const exemples = [...cites.values()].flatMap((departement): Place[] => {
		const contour = contourOf(departement.code);
		return contour && departement.exemples > 0 ? [{ point: centreOf(contour), departement }] : [];
	});
	const groupes = new Map<string, Place[]>();
	for (const place of [...retours, ...exemples]) {
		const cle = place.point.map(arrondir).join(' ');
		groupes.set(cle, [...(groupes.get(cle) ?? []), place]);
	}
	return [...groupes.values()].flatMap((places) => spread(places, rayon));
}

/** A sheet that tells of a trial is one point: where it says it is, else at the centre of its département. */
function placeTemoin<F extends Famille>(
	catalogue: Catalogue,
	{ famille, donnees, page }: FicheOf<F>,
	cites: ReadonlyMap<string, VueDepartement>,
): Place[] {
	const { temoignage } = definitionOf(famille);
	const { titre } = donnees;
	const coordonnees = temoignage?.pointOf?.(donnees);
	const commune = catalogue.communes.get(temoignage?.communesOf(donnees)[0] ?? '');
	const departement = cites.get(commune?.departement.code ?? '');
	const contour = departement && contourOf(departement.code);
	if (!commune || !departement || !contour) return [];
	const avant = titre.endsWith(commune.nom) ? titre.slice(0, -commune.nom.length) : `${titre}, `;
	const texte = avant + sayPlace(commune, coordonnees !== undefined);
	return [
		{
			point: coordonnees ? placeSur(contour, coordonnees) : centreOf(contour),
			departement,
			lien: { titre: texte, href: page },
		},
	];
}

const sayPlace = (commune: Commune, situee: boolean): string =>
	situee
		? sayLieuCommune(commune)
		: `${sayLieuCommune(commune)}, point placé au centre du département`;

/** One point stays where it is; a few stand around it; many become one. */
function spread(places: readonly Place[], rayon: number): Pastille[] {
	const liens = places.flatMap((p) => p.lien ?? []);
	const [{ point, departement } = { point: [0, 0] as Point, departement: undefined }] = places;
	if (!departement) return [];
	const exemples = liens.length < places.length ? [{ nombre: departement.exemples }] : [];
	const retours =
		liens.length > POINTS_MAX
			? [
					{
						nombre: liens.length,
						lien: {
							titre: `${liens.length}\u00a0retours, ${departement.nom}`,
							href: `#${departement.ancre}`,
						},
					},
				]
			: liens.map((lien) => ({ lien }));
	const toutes: Omit<Pastille, 'x' | 'y'>[] = [...retours, ...exemples];
	const ecart = toutes.length === 1 ? 0 : rayon / Math.sin(Math.PI / toutes.length) + rayon * 0.15;
	return toutes.map((pastille, i) => {
		const angle = Math.PI + (2 * Math.PI * i) / toutes.length;
		return {
			...pastille,
			x: arrondir(point[0] + ecart * Math.cos(angle)),
			y: arrondir(point[1] + ecart * Math.sin(angle)),
		};
	});
}
