/** A chart that is a table: each row has its bar, whoever does not see it reads the number. */
import type { Barre, Graphique } from '../../core/enquete/restitution.ts';
import { create, createSvg } from '../creer.ts';
import { createTableau } from '../grille/tableau.ts';

const LARGEUR = 200;
const HAUTEUR = 14;

function createBarre({ part }: Barre): SVGSVGElement {
	const plein = Math.round(part * LARGEUR);
	const fond = { x: 0.5, y: 0.5, width: LARGEUR - 1, height: HAUTEUR - 1, fill: 'none' };
	return createSvg(
		'svg',
		{
			class: 'restituer-barre',
			'data-part': part,
			viewBox: `0 0 ${LARGEUR} ${HAUTEUR}`,
			preserveAspectRatio: 'none',
			'aria-hidden': 'true',
		},
		createSvg('rect', { ...fond, stroke: 'currentColor', 'stroke-opacity': 0.35 }),
		createSvg('rect', { x: 0, y: 0, width: plein, height: HAUTEUR, fill: 'currentColor' }),
	);
}

export function createGraphique({ titre, repondues, barres }: Graphique): HTMLElement {
	const tableau = createTableau(
		['Réponse', 'Personnes'],
		barres.map(({ texte, nombre }) => [texte, `${nombre}`]),
	);
	const cases = tableau.querySelectorAll('td');
	for (const [i, barre] of barres.entries()) cases[i]?.append(createBarre(barre));
	return create(
		'div',
		{ className: 'restituer-graphique' },
		create('h4', {}, titre),
		create('p', { className: 'precision' }, `${repondues}\u00a0personnes ont répondu.`),
		tableau,
	);
}
