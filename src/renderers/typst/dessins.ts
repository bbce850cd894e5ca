/** The drawings of the papers of the commons, as whole SVG files. */
import { VILLAGE } from '../../vues/identite/village.ts';

/** The light tints of the page (styles/village.css; a test compares), and how they are drawn. */
export const TEINTES_VILLAGE: Readonly<Record<string, string>> = {
	'.v-ciel circle': 'fill:#e0a94f',
	'.v-ciel path': 'fill:none;stroke:#8a4a12;stroke-width:2',
	'.v-sillon': 'fill:none;stroke:#23291f;stroke-width:2;stroke-opacity:0.4',
	'.v-pas': 'fill:none;stroke:#23291f;stroke-width:3;stroke-dasharray:1 9',
	'.v-loin': 'fill:#dfe3c0',
	'.v-pre': 'fill:#c9d3a4',
	'.v-champ': 'fill:#b4c28a',
	'.v-chemin': 'fill:#fbf7ee',
	'.v-trait': 'fill:none;stroke:#23291f;stroke-width:2',
	'.v-mur': 'fill:#fffdf8',
	'.v-brique': 'fill:#c46a45',
	'.v-vert': 'fill:#1d5c42',
	'.v-feuilles': 'fill:#a9bb7c',
	'.v-ocre': 'fill:#e0a94f',
	'.v-bois': 'fill:#8a6a45',
	'.v-eau': 'fill:#9cc3cf',
	'.v-peau': 'fill:#d9a57c',
	'.v-etapes circle': 'fill:#1d5c42;stroke:#fbf7ee;stroke-width:3',
	'.v-etapes path': 'fill:none;stroke:#fffdf8;stroke-width:2.4',
};

const STYLE = Object.entries({
	'path,circle': 'stroke-linecap:round;stroke-linejoin:round',
	...TEINTES_VILLAGE,
})
	.map(([ou, quoi]) => `${ou}{${quoi}}`)
	.join('');

/** The village in a frame of its own, from the left, the top, the width and the height of its drawing. */
export const drawVillage = (gauche: number, haut: number, largeur: number, hauteur: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${gauche} ${haut} ${largeur} ${hauteur}"><style>${STYLE}</style><rect x="${gauche}" y="${haut}" width="${largeur}" height="${hauteur}" fill="#f3e9d2"/>${VILLAGE}</svg>`;
