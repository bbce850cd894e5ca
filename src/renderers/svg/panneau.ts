/**
 * A panel as a drawing that one edits: an A1 sheet of SVG whose texts are texts. The letters are as large as the
 * sheet holds; nothing is cut.
 */
import { x } from 'xastscript';
import { writeXml } from '../../core/formats/xml.ts';
import type { PlaceAffiche, VueAffiche } from '../../vues/affiches/affiches.ts';
import {
	arrondir,
	type Bloc,
	type Caractere,
	ENCRE,
	layTexte,
	layVide,
	type Measure,
	pile,
} from './blocs.ts';

const LARGEUR = 594;
const HAUTEUR = 841;
const MARGE = 36;
const BANDEAU = 16;
const PIED = 12;
const COLONNE = { gauche: MARGE, largeur: LARGEUR - 2 * MARGE };
const VERT = '#1d5c42';
const GRIS = '#5d6358';
const POLICE = "'Source Sans 3', 'Liberation Sans', Arial, Helvetica, sans-serif";
/** From the largest letters to those below which nothing is read standing. */
const ECHELLES = Array.from({ length: 27 }, (_, i) => 1.7 - i * 0.05);

export interface OptionsPanneau {
	measure: Measure;
	/** Where the picture of that key is, an address `data:`; undefined when it cannot be had. */
	imageOf: (cle: string) => string | undefined;
	nomAxe: string | undefined;
	/** « Saint-Aubin, De quoi vit notre village ? » */
	enseigne: string;
	attribution: string;
}

/** The text of the file. Throws, in French, when the panel says more than a sheet holds. */
export function renderPanneau(affiche: VueAffiche, options: OptionsPanneau): string {
	const place = HAUTEUR - BANDEAU - PIED - 2 * MARGE;
	const corps = ECHELLES.map((k) => pile(listBlocs(affiche, options, k))).find(
		({ hauteur }) => hauteur <= place,
	);
	if (!corps) throw new Error(`Le panneau ${affiche.numero} est trop long pour une feuille.`);
	const pied = layTexte(options.attribution, { corps: 7, couleur: GRIS }, COLONNE, options.measure);
	return writeXml(
		x(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				...{ width: `${LARGEUR}mm`, height: `${HAUTEUR}mm`, viewBox: `0 0 ${LARGEUR} ${HAUTEUR}` },
				...{ 'font-family': POLICE, 'xml:lang': 'fr' },
			},
			x('title', {}, `${affiche.numero}. ${affiche.titre}`),
			x('rect', { width: LARGEUR, height: HAUTEUR, fill: '#fffdf7' }),
			x('rect', { width: LARGEUR, height: BANDEAU, fill: VERT }),
			...corps.draw(BANDEAU + MARGE),
			...pied.draw(HAUTEUR - MARGE),
		),
	);
}

type Dire = (texte: string, corps: number, reste?: Partial<Caractere>) => Bloc;

/** `k`: how large the letters are. */
function listBlocs(affiche: VueAffiche, options: OptionsPanneau, k: number): Bloc[] {
	const { numero, titre, chapeau, ailleurs, question, places, sources } = affiche;
	const { measure, enseigne, nomAxe, imageOf } = options;
	const dire: Dire = (texte, corps, reste = {}) =>
		layTexte(texte, { corps: corps * k, ...reste }, COLONNE, measure);
	const gap = (n: number): Bloc => layVide(n * k);
	const dessin = affiche.dessin && imageOf(affiche.dessin.cle);
	return [
		dire([enseigne, nomAxe].filter(Boolean).join(' · '), 10, { couleur: GRIS }),
		gap(6),
		dire(`${numero}. ${titre}`, 30, { gras: true, couleur: VERT }),
		gap(6),
		dire(chapeau, 16),
		gap(8),
		...(dessin && affiche.dessin ? [layImage(dessin, affiche.dessin.alt, 120 * k), gap(8)] : []),
		...listSavoirs(affiche, dire, gap),
		...layGraphique(affiche.graphique, dire, k),
		...places.flatMap((place) => [layPlace(place, options, k), gap(6)]),
		...ailleurs.flatMap((dit) => [dire(dit, 11), gap(4)]),
		gap(4),
		dire(question, 18, { gras: true, couleur: VERT }),
		gap(6),
		...sources.map((source) => dire(source, 7, { couleur: GRIS })),
	];
}

/** What is known: numbers, then words. */
const listSavoirs = (
	{ chiffres, textes }: VueAffiche,
	dire: Dire,
	gap: (n: number) => Bloc,
): Bloc[] => [
	...chiffres.flatMap(({ valeur, legende, renvoi }) => [
		dire(valeur, 24, { gras: true, couleur: VERT }),
		dire(cite(legende, renvoi), 11),
		gap(6),
	]),
	...textes.flatMap(({ titre, texte, renvoi }) => [
		dire(titre, 13, { gras: true }),
		dire(cite(texte, renvoi), 11),
		gap(6),
	]),
];

function layGraphique(graphique: VueAffiche['graphique'], dire: Dire, k: number): Bloc[] {
	if (!graphique) return [];
	return [
		dire(cite(graphique.titre, graphique.renvoi), 12, { gras: true }),
		...graphique.barres.flatMap(({ nom, dit, part }) => [
			dire(`${nom}\u00a0: ${dit}`, 10),
			layBarre(part, 5 * k),
			layVide(3 * k),
		]),
		layVide(5 * k),
	];
}

const cite = (texte: string, renvoi: string | undefined): string =>
	renvoi ? `${texte}\u00a0(${renvoi})` : texte;

const layBarre = (part: number, hauteur: number): Bloc => ({
	hauteur,
	draw: (haut) => [
		rect(haut, hauteur, { fill: 'none', stroke: GRIS, 'stroke-width': 0.4 }),
		x('rect', {
			...{ x: MARGE, y: arrondir(haut), height: arrondir(hauteur), fill: VERT },
			width: arrondir(COLONNE.largeur * part),
		}),
	],
});

const rect = (haut: number, hauteur: number, reste: Record<string, string | number>) =>
	x('rect', {
		...{ x: MARGE, y: arrondir(haut), width: COLONNE.largeur, height: arrondir(hauteur) },
		...reste,
	});

const layImage = (adresse: string, alt: string, hauteur: number): Bloc => ({
	hauteur,
	draw: (haut) => [
		x(
			'image',
			{
				...{ x: MARGE, y: arrondir(haut), width: COLONNE.largeur, height: arrondir(hauteur) },
				...{ href: adresse, preserveAspectRatio: 'xMidYMid meet' },
			},
			x('title', {}, alt),
		),
	],
});

/** What fills it; else a dotted frame with what to put there. */
function layPlace(place: PlaceAffiche, { measure, imageOf }: OptionsPanneau, k: number): Bloc {
	const bord = 6 * k;
	const colonne = { gauche: MARGE + bord, largeur: COLONNE.largeur - 2 * bord };
	const dire = (texte: string, corps: number, reste: Partial<Caractere> = {}): Bloc =>
		layTexte(texte, { corps: corps * k, ...reste }, colonne, measure);
	const { titre, consigne, rempli } = place;
	const photo = rempli?.photo && imageOf(rempli.photo.cle);
	const dit = [rempli?.valeur, rempli?.texte, rempli?.origine && `(${rempli.origine})`]
		.filter(Boolean)
		.join(' ');
	const dedans = pile([
		layVide(bord),
		dire(titre, 12, { gras: true }),
		...(photo && rempli?.photo ? [layImage(photo, rempli.photo.alt, 110 * k)] : []),
		...(rempli
			? [dire(dit || (rempli.photo?.credit ?? ''), 14)]
			: [dire(consigne, 10), layVide(30 * k)]),
		layVide(bord),
	]);
	const trait = rempli ? VERT : ENCRE;
	return {
		hauteur: dedans.hauteur,
		draw: (haut) => [
			rect(haut, dedans.hauteur, {
				...{ fill: 'none', stroke: trait, 'stroke-width': 0.8 },
				'stroke-dasharray': rempli ? 'none' : '4 3',
			}),
			...dedans.draw(haut),
		],
	};
}
