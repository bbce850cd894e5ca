/** Blocs as plain elements: the same as the components of the pages. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { findRenduHtml } from '../../blocs/registre/html.ts';

/** The same content with every bloc, at any depth, turned into plain elements. */
export function replaceBlocs(noeuds: readonly ElementContent[]): ElementContent[] {
	return noeuds.flatMap((noeud): ElementContent[] => {
		if (noeud.type !== 'element') return [noeud];
		const children = replaceBlocs(noeud.children);
		const rendre = findRenduHtml(noeud.tagName);
		if (!rendre) return [{ ...noeud, children }];
		const attributs = Object.entries(noeud.properties).map(([nom, v]) => [nom, String(v)]);
		return h(null, rendre(Object.fromEntries(attributs), children)).children as ElementContent[];
	});
}
