import { h } from 'hastscript';
import { sayPrecision } from '../../vues/fiche/phrases.ts';
import { genreOf, nommer, type RenduHtml, type Suite } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre: RenduHtml = ({ titre, duree, qui }, enfants) => {
	const precision = sayPrecision({ duree, qui });
	const suite: Suite[] = precision
		? [' ', h('span', { className: 'bloc-precision' }, precision)]
		: [];
	return h(
		'div',
		{ className: `bloc bloc-${genreOf(definition)}` },
		nommer(definition.affiche, titre, ...suite),
		enfants,
	);
};
