/** The ends of ordinals above the line, in what was written in one piece: « 1er ». */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cutExposants } from '../../core/texte/typographie.ts';

/** Changes the element in place; code keeps its signs as they are. */
export function raiseExposants(element: Element): void {
	element.children = element.children.flatMap((enfant): ElementContent[] => {
		if (enfant.type === 'element' && enfant.tagName !== 'code') raiseExposants(enfant);
		if (enfant.type !== 'text') return [enfant];
		return cutExposants(enfant.value).map(({ texte, exposant }) =>
			exposant ? h('sup', texte) : { type: 'text', value: texte },
		);
	});
}
