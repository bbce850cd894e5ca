/** The cover: a drawing with its title, readable in black and white and as a thumbnail. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import { maxOf } from '../../core/formats/suites.ts';
import { writeXml } from '../../core/formats/xml.ts';
import { cutLignes } from '../../core/texte/lignes.ts';
import type { Livre } from './livre.ts';

const LARGEUR = 1200;
const HAUTEUR = 1800;
const MARGE = 110;
const PLANT = [
	'M16 16C16 10.5 12.4 7 6 6.5c0 6 3.6 9.8 10 9.5Z',
	'M16 12.5C16.2 7.8 19.6 4.8 26 4.5c0 5.6-3.7 8.6-10 8Z',
];
const TRAITS = ['M16 27V14', 'M4 27.5c3.8-2.6 8-2.6 12 0 4-2.6 8.2-2.6 12 0'];

function renderLignes(
	lignes: readonly string[],
	y: number,
	corps: number,
	police: string,
): Element[] {
	return lignes.map((ligne, i) =>
		x(
			'text',
			{
				x: String(MARGE),
				y: String(Math.round(y + i * corps * 1.2)),
				'font-size': String(corps),
				'font-family': police,
				fill: '#ffffff',
				'font-weight': corps > 60 ? 'bold' : undefined,
			},
			ligne,
		),
	);
}

/** Long titles are set smaller, and never leave the page. */
function setTitre(titre: string): { lignes: string[]; corps: number } {
	const [corps, signes] = titre.length > 60 ? [92, 19] : titre.length > 30 ? [112, 16] : [136, 13];
	const lignes = cutLignes(titre, signes);
	const large = maxOf(lignes.map((l) => l.length));
	const max = Math.floor((LARGEUR - 2 * MARGE) / (large * 0.6));
	const suite = lignes.length > 9 ? [...lignes.slice(0, 9), '…'] : lignes;
	return { lignes: suite, corps: Math.min(corps, max) };
}

function renderPlant(): Element {
	return x(
		'g',
		{ transform: `translate(${MARGE - 40} 1380) scale(9)`, fill: '#ffffff' },
		PLANT.map((d) => x('path', { d })),
		TRAITS.map((d) =>
			x('path', {
				d,
				fill: 'none',
				stroke: '#ffffff',
				'stroke-width': '2.4',
				'stroke-linecap': 'round',
			}),
		),
	);
}

export function renderCouverture(livre: Livre): string {
	const { lignes, corps } = setTitre(livre.titre);
	const finTitre = 330 + lignes.length * corps * 1.2;
	const phrase = cutLignes(livre.phrase, 42).slice(0, 6);
	const svg = x(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${LARGEUR} ${HAUTEUR}`,
			width: String(LARGEUR),
			height: String(HAUTEUR),
		},
		x('title', {}, livre.titre),
		x('rect', { width: String(LARGEUR), height: String(HAUTEUR), fill: livre.couleur }),
		x('rect', { width: String(LARGEUR), height: '28', fill: '#ffffff', 'fill-opacity': '0.35' }),
		renderLignes(lignes, 330, corps, 'Georgia, serif'),
		finTitre < 1100 ? renderLignes(phrase, finTitre + 30, 46, 'sans-serif') : undefined,
		renderPlant(),
		x(
			'text',
			{ x: '420', y: '1560', 'font-size': '92', 'font-family': 'Georgia, serif', fill: '#ffffff' },
			'Impulser',
		),
		x(
			'text',
			{ x: '420', y: '1630', 'font-size': '44', 'font-family': 'sans-serif', fill: '#ffffff' },
			['Licence CC BY-SA 4.0', livre.date].filter(Boolean).join(' · '),
		),
	);
	return writeXml(svg);
}
