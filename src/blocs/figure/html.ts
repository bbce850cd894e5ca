import { h } from 'hastscript';
import { genreOf, type RenduHtml } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre: RenduHtml = ({ legende = '', credit }, enfants) =>
	h(
		'figure',
		{ className: `bloc-${genreOf(definition)}` },
		enfants,
		h('figcaption', {}, `${legende} `, h('span', { className: 'bloc-precision' }, credit)),
	);
