/** What an OpenDocument text does not name: its first paragraph, its tables, its pictures. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { findAll } from '../../core/formats/xml.ts';
import { PREMIERE } from './page.ts';
import { type Attributs, CREUX, TONS, TRAIT } from './styles.ts';

/** The styles of the first paragraph, whose page has no header. */
export const PREMIER = 'Premier';

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

/** The styles of `corps`; its columns are named after their width in millimetres. */
export function renderAutomatiques(couleur: string, corps: Element[]): Element {
	const racine: Element = { type: 'element', name: 'racine', attributes: {}, children: corps };
	const colonnes = new Set(
		findAll(racine, 'table:table-column').map((c) => c.attributes['table:style-name'] ?? ''),
	);
	return x(
		'office:automatic-styles',
		{},
		x('style:style', {
			'style:name': PREMIER,
			'style:family': 'paragraph',
			'style:parent-style-name': 'Surtitre',
			'style:master-page-name': PREMIERE,
		}),
		style(
			'Tableau',
			'table',
			x('style:table-properties', { 'table:align': 'left', 'table:border-model': 'collapsing' }),
		),
		[...colonnes]
			.sort()
			.map((nom) =>
				style(
					nom,
					'table-column',
					x('style:table-column-properties', { 'style:column-width': `${nom.split('_')[1]}mm` }),
				),
			),
		style('Rang', 'table-row', x('style:table-row-properties', { 'fo:keep-together': 'always' })),
		cellule('Cellule', { 'fo:border': FILET }),
		cellule('CelluleEntete', { 'fo:border': FILET, 'fo:background-color': CREUX }),
		cellule('CelluleCarte', { 'fo:border': 'none', 'fo:border-bottom': FILET }),
		cellule('Volet', { 'fo:padding': '0cm', 'fo:padding-right': '0.4cm', 'fo:border': 'none' }),
		cadre('', couleur),
		Object.entries(TONS).map(([ton, sien]) => cadre(ton, sien)),
		style(
			'Image',
			'graphic',
			x('style:graphic-properties', {
				'style:vertical-pos': 'middle',
				'style:vertical-rel': 'text',
			}),
		),
	);
}
