/** What an OpenDocument text does not name: its first paragraph, its tables, its pictures. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { findAll } from '../../core/formats/xml.ts';
import { PREMIERE } from './page.ts';
import { TONS } from './styles.ts';
import { type Attributs, CREUX, TRAIT } from './styles-paragraphes.ts';

/** The styles of the first paragraph, whose page has no header. */
export const PREMIER = 'Premier';
/** That of a title that begins a page. */
export const TITRE_PAGE = 'TitrePage';

/** That of a row in which a hand writes. */
export const RANG_A_REMPLIR = 'RangARemplir';

const style = (nom: string, famille: string, ...proprietes: Element[]): Element =>
	x('style:style', { 'style:name': nom, 'style:family': famille }, proprietes);

const cellule = (nom: string, attributs: Attributs): Element =>
	style(
		nom,
		'table-cell',
		x('style:table-cell-properties', { 'fo:padding': '0.12cm', ...attributs }),
	);

const cadre = (ton: string, couleur: string): Element =>
	cellule(`Cadre${ton}`, {
		'fo:padding': '0.2cm',
		'fo:padding-left': '0.35cm',
		'fo:background-color': CREUX,
		'fo:border': 'none',
		'fo:border-left': `2.5pt solid ${couleur}`,
	});

const FILET = `0.5pt solid ${TRAIT}`;

const listColonnes = (corps: Element[]): Element[] => {
	const racine: Element = { type: 'element', name: 'racine', attributes: {}, children: corps };
	const noms = new Set(
		findAll(racine, 'table:table-column').map((c) => c.attributes['table:style-name'] ?? ''),
	);
	return [...noms].sort().map((nom) => {
		const largeur = `${nom.split('_')[1]}mm`;
		return style(
			nom,
			'table-column',
			x('style:table-column-properties', { 'style:column-width': largeur }),
		);
	});
};

const cellules = (couleur: string): Element[] => [
	cellule('Cellule', { 'fo:border': FILET }),
	cellule('CelluleEntete', { 'fo:border': FILET, 'fo:background-color': CREUX }),
	cellule('CelluleCarte', { 'fo:border': 'none', 'fo:border-bottom': FILET }),
	cellule('Volet', { 'fo:padding': '0cm', 'fo:padding-right': '0.4cm', 'fo:border': 'none' }),
	cadre('', couleur),
	...Object.entries(TONS).map(([ton, sien]) => cadre(ton, sien)),
];

const TABLEAU: Attributs = { 'table:align': 'left', 'table:border-model': 'collapsing' };
const RANG: Attributs = { 'fo:keep-together': 'always' };
const IMAGE: Attributs = { 'style:vertical-pos': 'middle', 'style:vertical-rel': 'text' };

/** The styles of `corps`; its columns are named after their width in millimetres. */
export const renderAutomatiques = (couleur: string, corps: Element[]): Element =>
	x(
		'office:automatic-styles',
		{},
		x('style:style', {
			'style:name': PREMIER,
			'style:family': 'paragraph',
			'style:parent-style-name': 'Surtitre',
			'style:master-page-name': PREMIERE,
		}),
		x(
			'style:style',
			{
				'style:name': TITRE_PAGE,
				'style:family': 'paragraph',
				'style:parent-style-name': 'Heading_20_2',
			},
			x('style:paragraph-properties', { 'fo:break-before': 'page' }),
		),
		style('Tableau', 'table', x('style:table-properties', TABLEAU)),
		listColonnes(corps),
		style('Rang', 'table-row', x('style:table-row-properties', RANG)),
		style(
			RANG_A_REMPLIR,
			'table-row',
			x('style:table-row-properties', { ...RANG, 'style:min-row-height': '1.1cm' }),
		),
		cellules(couleur),
		style('Image', 'graphic', x('style:graphic-properties', IMAGE)),
	);
