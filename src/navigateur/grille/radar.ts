/** The dimensions of a grid on a wheel. The table beside it says the same in words. */
import { NIVEAUX } from '../../core/grille/reponses.ts';
import type { Profil } from '../../core/grille/synthese.ts';
import { createSvg } from '../creer.ts';
import { sayMoyenne } from './mots.ts';

const RAYON = 100;
const MARGE = 26;
const PLUS_HAUT = NIVEAUX.length;

interface Point {
	x: number;
	y: number;
}

/** On the axis of that rank, clockwise from the top. */
function placeOn(rang: number, axes: number, niveau: number): Point {
	const angle = (2 * Math.PI * rang) / axes - Math.PI / 2;
	const rayon = (RAYON * niveau) / PLUS_HAUT;
	const round = (n: number): number => Math.round(n * 100) / 100;
	return { x: round(rayon * Math.cos(angle)), y: round(rayon * Math.sin(angle)) };
}

const join = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/**
 * Undefined below three dimensions, where a wheel shows nothing. A dimension without an answer has no point, and
 * no line goes through it: it is no zero. Axes bear the numbers of the table.
 */
export function createRadar(profils: readonly Profil[]): SVGSVGElement | undefined {
	const axes = profils.length;
	if (axes < 3) return undefined;
	const cote = 2 * (RAYON + MARGE);
	const dit = profils.map(({ titre, niveau }) =>
		niveau === undefined
			? `${titre}\u00a0: pas de réponse`
			: `${titre}\u00a0: ${sayMoyenne(niveau)} sur 4`,
	);
	return createSvg(
		'svg',
		{
			class: 'grille-radar',
			viewBox: `${-cote / 2} ${-cote / 2} ${cote} ${cote}`,
			role: 'img',
			'aria-label': dit.join('\u00a0; '),
		},
		...drawFond(axes),
		...drawTraits(profils),
		...profils.flatMap(({ niveau }, rang) =>
			niveau === undefined ? [] : [drawPoint(rang, axes, niveau)],
		),
	);
}

function drawFond(axes: number): SVGElement[] {
	const rangs = Array.from({ length: axes }, (_, rang) => rang);
	const toiles = NIVEAUX.map((niveau) =>
		createSvg('polygon', {
			class: 'toile',
			points: join(rangs.map((rang) => placeOn(rang, axes, niveau))),
		}),
	);
	const rayons = rangs.flatMap((rang) => {
		const { x, y } = placeOn(rang, axes, PLUS_HAUT);
		const nom = placeOn(rang, axes, (PLUS_HAUT * (RAYON + MARGE / 2)) / RAYON);
		return [
			createSvg('line', { class: 'toile', x1: 0, y1: 0, x2: x, y2: y }),
			createSvg(
				'text',
				{ x: nom.x, y: nom.y, 'text-anchor': 'middle', dy: '0.35em' },
				`${rang + 1}`,
			),
		];
	});
	return [...toiles, ...rayons];
}

/** The whole shape where all answered; else a line from each point to the next, where both are. */
function drawTraits(profils: readonly Profil[]): SVGElement[] {
	const axes = profils.length;
	const points = profils.map(({ niveau }, rang) =>
		niveau === undefined ? undefined : placeOn(rang, axes, niveau),
	);
	const tous = points.filter((point) => point !== undefined);
	if (tous.length === axes) return [createSvg('polygon', { class: 'forme', points: join(tous) })];
	return points.flatMap((point, rang) => {
		const suivant = points[(rang + 1) % axes];
		return point && suivant
			? [createSvg('polyline', { class: 'trait', points: join([point, suivant]) })]
			: [];
	});
}

function drawPoint(rang: number, axes: number, niveau: number): SVGElement {
	const { x, y } = placeOn(rang, axes, niveau);
	return createSvg('circle', { class: 'point', cx: x, cy: y, r: 4 });
}
