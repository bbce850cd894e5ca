import type { Element } from 'hast';
import { h } from 'hastscript';

/** A call to a source: its number, a link to the list. */
export function renderAppel(numero: number | string | undefined): Element | undefined {
	if (numero === undefined) return undefined;
	const attributs = {
		className: 'appel',
		href: `#source-${numero}`,
		ariaLabel: `Source ${numero}`,
	};
	return h('a', attributs, `${numero}`);
}
