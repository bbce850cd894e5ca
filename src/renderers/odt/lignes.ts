/** What stands in a line of paper, as the content of a paragraph of an OpenDocument text. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { cutExposants } from '../../core/texte/typographie.ts';
import type { ImagePapier, LignePapier } from '../papier/papier.ts';
import { span } from './elements.ts';

/** A file of the package; its size in pixels. */
export interface ImageOdt {
	octets: Uint8Array;
	type: 'image/png' | 'image/jpeg';
	largeur: number;
	hauteur: number;
}

/** Those at hand, by the path that the paper names. */
export type ImagesOdt = ReadonlyMap<string, ImageOdt>;

/** Where it goes in the package. */
export const cheminImage = (images: ImagesOdt, chemin: string): string =>
	`Pictures/${[...images.keys()].indexOf(chemin) + 1}.${images.get(chemin)?.type === 'image/png' ? 'png' : 'jpg'}`;

/** The names that word processors know take their words in the language of the person. */
export const FORT = 'Strong_20_Emphasis';
const STYLES = {
	fort: FORT,
	titre: FORT,
	italique: 'Emphasis',
	barre: 'Barre',
} as const;

/** A place that a link of the document leads to. */
export const renderAncre = (ancre: string | undefined): Element[] =>
	ancre === undefined ? [] : [x('text:bookmark', { 'text:name': ancre })];

/** A text, the ends of its ordinals above the line, « 1er ». */
export const renderMots = (texte: string): ElementContent[] =>
	cutExposants(texte).flatMap(({ texte: morceau, exposant }) =>
		exposant ? [span('Exposant', ...toSignes(morceau))] : toSignes(morceau),
	);

/** The format reads several spaces as one, and neither tabs nor line ends: each has its element. */
function toSignes(texte: string): ElementContent[] {
	return texte.split(/(\n|\t| {2,})/).flatMap((morceau): ElementContent[] => {
		if (morceau === '') return [];
		if (morceau === '\n') return [x('text:line-break')];
		if (morceau === '\t') return [x('text:tab')];
		if (/^ {2,}$/.test(morceau))
			return [{ type: 'text', value: ' ' }, x('text:s', { 'text:c': String(morceau.length - 1) })];
		return [{ type: 'text', value: morceau }];
	});
}

/** Code keeps its signs as they are. */
export const renderCode = (texte: string): ElementContent[] => toSignes(texte);

export const renderLignes = (lignes: readonly LignePapier[], images: ImagesOdt): ElementContent[] =>
	lignes.flatMap((ligne) => renderLigne(ligne, images));

function renderLigne(ligne: LignePapier, images: ImagesOdt): ElementContent[] {
	if (typeof ligne === 'string') return renderMots(ligne);
	switch (ligne.i) {
		case 'fort':
		case 'titre':
		case 'italique':
		case 'barre':
			return [span(STYLES[ligne.i], ...renderLignes(ligne.x, images))];
		case 'code':
			return [span('Source_20_Text', ...renderCode(ligne.v))];
		case 'saut':
			return [x('text:line-break')];
		case 'lien':
			return [renderLien(ligne.url ?? `#${ligne.cible}`, renderLignes(ligne.x, images))];
		case 'appel':
			return [
				...renderAncre(ligne.ancre),
				renderLien(`#${ligne.cible}`, renderMots(String(ligne.numero)), 'Appel'),
			];
		case 'image':
			return renderImage(ligne, images, HAUTEUR_LIGNE);
	}
}

export const renderLien = (
	href: string,
	contenu: ElementContent[],
	style = 'Internet_20_link',
): Element =>
	x(
		'text:a',
		{
			'xlink:type': 'simple',
			'xlink:href': href,
			'text:style-name': style,
			'text:visited-style-name': style,
		},
		contenu,
	);

/** Centimetres: that of a letter, for a picture in a sentence. */
const HAUTEUR_LIGNE = 0.5;
/** Centimetres: what the text leaves it on a page, and within a frame. */
const [LARGEUR_MAX, HAUTEUR_MAX] = [16, 18];
/** As on the PDF: pixels at 150 to the inch. */
const CM_PAR_PIXEL = 2.54 / 150;

/** A picture at its size, never larger than its place; one that is not at hand says what it shows. */
export function renderImage(
	{ chemin, alt }: ImagePapier,
	images: ImagesOdt,
	hauteurMax = HAUTEUR_MAX,
): ElementContent[] {
	const image = images.get(chemin);
	if (!image) return renderMots(alt);
	const { largeur, hauteur } = image;
	const echelle = Math.min(CM_PAR_PIXEL, LARGEUR_MAX / largeur, hauteurMax / hauteur);
	const cm = (pixels: number): string => `${(pixels * echelle).toFixed(2)}cm`;
	return [
		x(
			'draw:frame',
			{
				'draw:style-name': 'Image',
				'draw:name': `Image ${[...images.keys()].indexOf(chemin) + 1}`,
				'text:anchor-type': 'as-char',
				'svg:width': cm(largeur),
				'svg:height': cm(hauteur),
			},
			x('draw:image', {
				'xlink:href': cheminImage(images, chemin),
				'xlink:type': 'simple',
				'xlink:show': 'embed',
				'xlink:actuate': 'onLoad',
			}),
			x('svg:title', {}, alt),
		),
	];
}
