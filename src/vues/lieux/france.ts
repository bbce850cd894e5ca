/** The map: départements, one point for each retour, how many examples; whole or région by région. */

import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { COTE } from '../../core/france/cadres.ts';
import {
	type Boite,
	boiteOf,
	type Contour,
	centreOf,
	contourOf,
	listContours,
} from '../../core/france/contours.ts';
import { drawTrace } from '../../core/france/trace.ts';
import type { VueLien } from '../fiche/vue.ts';
import { buildRegions, type VueDepartement, type VueRegion } from './lieux.ts';
import { arrondir, drawPastilles, type Pastille } from './pastilles.ts';

export interface TraitDepartement {
	code: string;
	/** In steps of the grid. */
	trace: string;
	/** What was done there, if anything. */
	lien?: VueLien;
	retour: boolean;
	/** Too small for a finger on a phone: the list leads there. */
	petit: boolean;
}

export interface VueFrance {
	viewBox: string;
	rayon: number;
	/** Step of the grid of the outlines. */
	maille: number;
	departements: TraitDepartement[];
	pastilles: Pastille[];
	/** Codes of the départements of a région; names of the islands that stand apart. */
	mots: { x: number; y: number; texte: string; apart: boolean }[];
	regions: VueRegion[];
}

const RAYON = 0.013;
const RAYON_REGION = 0.022;
const MARGE = 0.06;
/** Steps of the grid of an outline from side to side: one or two dots of a wide screen. */
const FINESSE = 230;
/** Of the name of an island: small enough to stand beside the next one. */
export const TAILLE_NOM = 16;

/** Width of the map on a phone, and the least side of a target (WCAG 2.5.8), in pixels of a page. */
const TELEPHONE = 328;
const CIBLE = 26;

export function buildVueFrance(catalogue: Catalogue): VueFrance {
	const regions = buildRegions(catalogue);
	return drawFrance(catalogue, regions, { x: 0, y: 0, largeur: COTE, hauteur: COTE }, RAYON);
}

/** The map nearer to one région, which its places alone cover; its neighbours are drawn, unnamed. */
export function buildVueRegion(catalogue: Catalogue, id: string): VueFrance | undefined {
	const region = buildRegions(catalogue).find((r) => r.id === id);
	if (!region) return undefined;
	const siens = contoursOf(catalogue, region);
	const vue = drawFrance(catalogue, [region], expand(boiteOf(siens)), RAYON_REGION);
	const codes = siens.filter((c) => c.cadre.nom === undefined).map((c) => writeCode(c, vue));
	return { ...vue, mots: [...vue.mots, ...codes] };
}

type Mot = VueFrance['mots'][number];

/** Above the discs that stand at the centre. */
function writeCode(contour: Contour, { pastilles, rayon }: VueFrance): Mot {
	const [x, y] = centreOf(contour);
	const proches = pastilles.filter((p) => Math.hypot(p.x - x, p.y - y) < 4 * rayon);
	const haut = Math.min(y, ...proches.map((p) => p.y));
	return { x: arrondir(x), y: arrondir(haut - 1.4 * rayon), texte: contour.code, apart: false };
}

/** Under its drawing. */
function writeNom(contour: Contour): Mot[] {
	const { nom } = contour.cadre;
	if (nom === undefined) return [];
	const { x, y, hauteur } = boiteOf([contour]);
	return [{ x: arrondir(x), y: arrondir(y + hauteur + TAILLE_NOM), texte: nom, apart: true }];
}

/** Every département of the région that some sheet names: the map shows at least those whole. */
function contoursOf(catalogue: Catalogue, region: VueRegion): Contour[] {
	const communes = [...catalogue.communes.values()].filter((c) => c.region.nom === region.nom);
	const codes = new Set(communes.map((c) => c.departement.code));
	return [...codes].sort().flatMap((code) => contourOf(code) ?? []);
}

function expand({ x, y, largeur, hauteur }: Boite): Boite {
	const marge = MARGE * Math.max(largeur, hauteur);
	return {
		x: x - marge,
		y: y - marge,
		largeur: largeur + 2 * marge,
		hauteur: hauteur + 2 * marge,
	};
}

function drawFrance(
	catalogue: Catalogue,
	regions: VueRegion[],
	cadre: Boite,
	part: number,
): VueFrance {
	const rayon = arrondir(part * Math.max(cadre.largeur, cadre.hauteur));
	const cites = new Map(regions.flatMap((r) => r.departements).map((d) => [d.code, d]));
	const viewBox = [cadre.x, cadre.y, cadre.largeur, cadre.hauteur].map(arrondir).join(' ');
	const maille = Math.max(1, Math.round(Math.max(cadre.largeur, cadre.hauteur) / FINESSE));
	const visibles = listContours().filter((c) => cites.has(c.code) || isVisible(c, cadre));
	return {
		viewBox,
		rayon,
		maille,
		departements: visibles.map((c) =>
			drawDepartement(c, cites.get(c.code), { maille, largeur: cadre.largeur }),
		),
		pastilles: drawPastilles(catalogue, cites, rayon),
		mots: cadre.largeur === COTE ? visibles.flatMap(writeNom) : [],
		regions,
	};
}

/** An island of overseas stands where there is sea: it is no neighbour. */
function isVisible(contour: Contour, cadre: Boite): boolean {
	if (contour.cadre.echelle !== 1) return cadre.largeur === COTE;
	const b = boiteOf([contour]);
	return (
		b.x < cadre.x + cadre.largeur &&
		cadre.x < b.x + b.largeur &&
		b.y < cadre.y + cadre.hauteur &&
		cadre.y < b.y + b.hauteur
	);
}

function drawDepartement(
	contour: Contour,
	cite: VueDepartement | undefined,
	{ maille, largeur }: { maille: number; largeur: number },
): TraitDepartement {
	const boite = boiteOf([contour]);
	return {
		code: contour.code,
		trace: drawTrace(contour, maille),
		...(cite ? { lien: { titre: sayDepartement(cite), href: `#${cite.ancre}` } } : {}),
		retour: (cite?.retours ?? 0) > 0,
		petit: Math.min(boite.largeur, boite.hauteur) * (TELEPHONE / largeur) < CIBLE,
	};
}

const sayDepartement = ({ nom, code, compte }: VueDepartement): string =>
	`${nom} (${code})\u00a0: ${compte}`;
