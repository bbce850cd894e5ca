/**
 * Steps over weeks, drawn: over each bar, its title and when. On a page, its width is that of what holds it and its
 * colours those of the style sheet; as a file, it has its own.
 */
import type { Element } from 'xast';
import { addAll } from '../../core/formats/suites.ts';
import { writeMorceau, writeXml } from '../../core/formats/xml.ts';
import { addJours } from '../../core/temps/dates.ts';
import { type Semaines, sayJours, saySemaines, toJours } from '../../core/temps/semaines.ts';
import { cutLignes } from '../../core/texte/lignes.ts';
import { capitalize } from '../../core/texte/typographie.ts';

export interface EtapeGantt {
	titre: string;
	facultative: boolean;
	semaines: Semaines;
}

export interface Gantt {
	titre: string;
	etapes: readonly EtapeGantt[];
	/** The last week. */
	total: number;
	/** The Monday of the first one, once it is known. */
	debut?: string | undefined;
}

/** Characters of a line of title: alone in it on a phone, with when the step is elsewhere. */
const SIGNES_ETROITS = 36;
const SIGNES_LARGES = 50;
/** How many numbers of weeks, how many days, a phone holds in a line. */
const NUMEROS_MAX = 16;
const JOURS_MAX = 8;

const LIGNE = 20;
const BARRE = 18;
const ENTRE = 18;
const AXE = 60;

const LARGEUR_FICHIER = 960;
const MARGE_FICHIER = 32;
const TETE_FICHIER = 56;

/** Where things stand across: in hundredths of the page, in the units of a file. */
interface Mesures {
	toX(part: number): string;
	toLarge(part: number): string;
	/** When a step is stands on the line of its title, rather than under it. */
	large: boolean;
	haut: number;
}

const toCent = (part: number): string => `${+(part * 100).toFixed(3)}%`;

const ecran = (large: boolean): Mesures => ({ toX: toCent, toLarge: toCent, large, haut: 0 });

const UTILE = LARGEUR_FICHIER - 2 * MARGE_FICHIER;
const FICHIER: Mesures = {
	toX: (part) => `${+(MARGE_FICHIER + part * UTILE).toFixed(2)}`,
	toLarge: (part) => `${+(part * UTILE).toFixed(2)}`,
	large: true,
	haut: TETE_FICHIER,
};

const STYLE = [
	'text{font-family:"Source Sans 3","Liberation Sans",Arial,sans-serif;fill:#23291f}',
	'.gantt-nom{font-size:24px;font-weight:700}',
	'.gantt-titre{font-size:16px;font-weight:600}',
	'.gantt-quand,.gantt-axe{font-size:14px;fill:#545a4c}',
	'.gantt-bout{text-anchor:end}',
	'.gantt-piste{fill:#f2ebdc}',
	'.gantt-semaine{stroke:#fffdf8;stroke-width:1}',
	'.gantt-barre{fill:#1d5c42}',
	'.gantt-choix{fill:#fffdf8;stroke:#1d5c42;stroke-width:2;stroke-dasharray:6 4}',
].join('');

const el = (
	name: string,
	attributs: Record<string, string | number>,
	...enfants: (Element | string)[]
): Element => ({
	type: 'element',
	name,
	attributes: Object.fromEntries(Object.entries(attributs).map(([cle, v]) => [cle, `${v}`])),
	children: enfants.map((e) => (typeof e === 'string' ? { type: 'text', value: e } : e)),
});

/** The drawing on a page, for a wide place or a narrow one: what it says is in a table beside it. */
export function renderGantt(gantt: Gantt, place: 'large' | 'etroit'): string {
	const { formes, hauteur } = draw(gantt, ecran(place === 'large'));
	const racine = el(
		'svg',
		{
			...{
				xmlns: 'http://www.w3.org/2000/svg',
				class: `gantt gantt-${place}`,
				width: '100%',
				height: hauteur,
			},
			'aria-hidden': 'true',
		},
		...formes,
	);
	return writeMorceau(racine);
}

/** The drawing as a file. */
export function writeGantt(gantt: Gantt): string {
	const { formes, hauteur } = draw(gantt, FICHIER);
	const taille = { width: LARGEUR_FICHIER, height: hauteur + MARGE_FICHIER };
	const [nom = '', ...suite] = cutLignes(gantt.titre, 70);
	return writeXml(
		el(
			'svg',
			{
				...{ xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': 'fr', role: 'img' },
				...{ ...taille, viewBox: `0 0 ${taille.width} ${taille.height}` },
			},
			el('title', {}, gantt.titre),
			el('style', {}, STYLE),
			el('rect', { width: '100%', height: '100%', fill: '#fffdf8' }),
			el(
				'text',
				{ class: 'gantt-nom', x: MARGE_FICHIER, y: 48 },
				suite.length > 0 ? `${nom}…` : nom,
			),
			...formes,
		),
	);
}

function draw(gantt: Gantt, mesures: Mesures): { formes: Element[]; hauteur: number } {
	const formes = drawAxe(gantt, mesures);
	let y = mesures.haut + AXE;
	for (const etape of gantt.etapes) {
		const lignes = cutLignes(etape.titre, mesures.large ? SIGNES_LARGES : SIGNES_ETROITS);
		const quand = sayQuand(etape, gantt.debut);
		for (const [i, ligne] of lignes.entries())
			formes.push(write('gantt-titre', 0, y + (i + 1) * LIGNE, ligne));
		formes.push(
			mesures.large
				? write('gantt-quand gantt-bout', 1, y + LIGNE, quand)
				: write('gantt-quand', 0, y + (lignes.length + 1) * LIGNE, quand),
		);
		y += (lignes.length + (mesures.large ? 0 : 1)) * LIGNE + 8;
		addAll(formes, drawBarre(etape, gantt.total, y, mesures));
		y += BARRE + ENTRE;
	}
	return { formes, hauteur: y - ENTRE + 4 };

	function write(classe: string, part: number, ligne: number, texte: string): Element {
		return el('text', { class: classe, x: mesures.toX(part), y: ligne }, texte);
	}
}

/** « Au choix, du 11 au 24 janvier 2027 » */
function sayQuand({ semaines, facultative }: EtapeGantt, debut: string | undefined): string {
	const quand = debut ? sayJours(toJours(debut, semaines)) : saySemaines(semaines);
	return capitalize(facultative ? `au choix, ${quand}` : quand);
}

/** Numbers of the weeks; under some, once they are known, their Mondays: « 11/01 ». */
function drawAxe({ total, debut }: Gantt, { toX, haut }: Mesures): Element[] {
	const pas = Math.ceil(total / NUMEROS_MAX);
	const pasJours = Math.ceil(total / JOURS_MAX);
	const nom = el('text', { class: 'gantt-axe', x: toX(0), y: haut + 14 }, 'Semaine');
	const numeros = Array.from({ length: total }, (_, i) => i).flatMap((i) => [
		...(i % pas === 0
			? [el('text', { class: 'gantt-axe', x: toX(i / total), y: haut + 34 }, `${i + 1}`)]
			: []),
		...(debut && i % pasJours === 0
			? [el('text', { class: 'gantt-axe gantt-jour', x: toX(i / total), y: haut + 52 }, lundi(i))]
			: []),
	]);
	return [nom, ...numeros];

	function lundi(semaine: number): string {
		const [, mois = '', jour = ''] = addJours(debut ?? '', semaine * 7).split('-');
		return `${jour}/${mois}`;
	}
}

function drawBarre(
	{ semaines: { de, a }, facultative }: EtapeGantt,
	total: number,
	y: number,
	{ toX, toLarge }: Mesures,
): Element[] {
	const traits = Array.from({ length: total - 1 }, (_, i) => {
		const x = toX((i + 1) / total);
		return el('line', { class: 'gantt-semaine', x1: x, x2: x, y1: y, y2: y + BARRE });
	});
	const barre = {
		...{ x: toX((de - 1) / total), width: toLarge((a - de + 1) / total) },
		...{ y: y + 1, height: BARRE - 2, rx: 3 },
	};
	return [
		el('rect', { class: 'gantt-piste', x: toX(0), width: toLarge(1), y, height: BARRE }),
		...traits,
		el('rect', { class: facultative ? 'gantt-choix' : 'gantt-barre', ...barre }),
	];
}
