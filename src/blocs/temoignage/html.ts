import { h } from 'hastscript';
import { renderAppel } from '../../renderers/xhtml/appel.ts';
import { genreOf, type RenduHtml } from '../definir-html.ts';
import { ACCORDS, definition } from './definition.ts';

export const rendre: RenduHtml = ({ qui, accord, source }, enfants) =>
	h(
		'figure',
		{ className: `bloc bloc-${genreOf(definition)}` },
		h('blockquote', {}, enfants),
		h(
			'figcaption',
			{},
			`— ${qui}`,
			renderAppel(source),
			' ',
			h('span', { className: 'bloc-precision' }, ACCORDS[accord as keyof typeof ACCORDS]),
		),
	);
