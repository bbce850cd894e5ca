import { h } from 'hastscript';
import { renderAppel } from '../../renderers/xhtml/appel.ts';
import { encadrer, genreOf, type RenduHtml } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre: RenduHtml = ({ titre, lieu, lienlieu, source }, enfants) =>
	encadrer(
		genreOf(definition),
		definition.affiche,
		titre,
		lieu ? h('a', { className: 'bloc-lieu', href: lienlieu }, lieu) : undefined,
		enfants,
		source
			? h('p', { className: 'bloc-source' }, 'Source\u00a0: ', renderAppel(source))
			: undefined,
	);
