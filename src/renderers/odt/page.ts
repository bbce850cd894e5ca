/** The sheet of paper of an OpenDocument text: its size, what stands above and below the text of each page. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { renderMots } from './lignes.ts';

export interface Page {
	/** A4 unless told. */
	format?: keyof typeof FORMATS;
	sens: 'portrait' | 'paysage';
	/** Of the text, in millimetres. */
	largeur: number;
	/** Above each page but the first, which has the title itself. */
	tete: string;
	/** Below, before the number of the page. */
	pied: string;
}

/** Millimetres. */
const FORMATS = { a4: { court: 210, long: 297 }, a3: { court: 297, long: 420 } } as const;
const COTES = 20;

/** Of the text, in millimetres. */
export const largeurOf = (sens: Page['sens'], format: Page['format'] = 'a4'): number =>
	FORMATS[format][sens === 'portrait' ? 'court' : 'long'] - 2 * COTES;

/** The first paragraph of a document asks for it; the pages that follow are the others. */
export const PREMIERE = 'Premiere';

const marge = (nom: 'header' | 'footer'): Element =>
	x(
		`style:${nom}-style`,
		{},
		x('style:header-footer-properties', {
			'fo:min-height': '0.8cm',
			[nom === 'header' ? 'fo:margin-bottom' : 'fo:margin-top']: '0.4cm',
		}),
	);

function renderFeuille({ sens, format = 'a4' }: Page): Element {
	const { court, long } = FORMATS[format];
	const [largeur, hauteur] = sens === 'portrait' ? [court, long] : [long, court];
	const proprietes = {
		'fo:page-width': `${largeur}mm`,
		'fo:page-height': `${hauteur}mm`,
		'style:print-orientation': sens === 'portrait' ? 'portrait' : 'landscape',
		'fo:margin-top': '1.5cm',
		'fo:margin-bottom': '1.2cm',
		'fo:margin-left': `${COTES}mm`,
		'fo:margin-right': `${COTES}mm`,
	};
	return x(
		'style:page-layout',
		{ 'style:name': FEUILLE },
		x('style:page-layout-properties', proprietes),
		marge('header'),
		marge('footer'),
	);
}

const FEUILLE = 'Feuille';

const maitre = (nom: string, dit: string, suivant: string, ...places: Element[]): Element =>
	x(
		'style:master-page',
		{
			'style:name': nom,
			'style:display-name': dit,
			'style:page-layout-name': FEUILLE,
			'style:next-style-name': suivant,
		},
		places,
	);

/** The layout, and the two masters. */
export function renderMiseEnPage(page: Page): Element[] {
	const { tete, pied } = page;
	const bas = x('style:footer', {}, renderPied(pied));
	const titre = x('text:p', { 'text:style-name': 'Header' }, renderMots(tete));
	const haut = x('style:header', {}, titre);
	return [
		x('office:automatic-styles', {}, renderFeuille(page)),
		x(
			'office:master-styles',
			{},
			maitre('Standard', 'Standard', 'Standard', haut, bas),
			maitre(PREMIERE, 'Première page', 'Standard', bas),
		),
	];
}

/** « Impulser · CC BY-SA 4.0 » and « 2 sur 5 » at the other end of the line. */
const renderPied = (pied: string): Element =>
	x(
		'text:p',
		{ 'text:style-name': 'Footer' },
		renderMots(pied),
		x('text:tab'),
		x('text:page-number', { 'text:select-page': 'current' }, '1'),
		renderMots(' sur '),
		x('text:page-count', {}, '1'),
	);
