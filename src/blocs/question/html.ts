import { h } from 'hastscript';
import { encadrer, genreOf, type RenduHtml } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre: RenduHtml = ({ theme, relance }, enfants) =>
	encadrer(
		genreOf(definition),
		definition.affiche,
		theme,
		enfants,
		relance ? h('p', { className: 'bloc-relance' }, `Relance\u00a0: ${relance}`) : undefined,
	);
