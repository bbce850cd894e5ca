/** Elements in few words: what is missing or false is left out. */
import type { Element, ElementContent } from 'hast';
import { cutExposants, type Segment } from '../../core/texte/typographie.ts';

export type Enfant = ElementContent | string | undefined | false | readonly Enfant[];
type Proprietes = Record<string, string | number | undefined | false>;

export function el(tagName: string, proprietes: Proprietes, ...enfants: Enfant[]): Element {
	const properties = Object.fromEntries(
		Object.entries(proprietes).filter(([, v]) => v !== undefined && v !== false),
	) as Element['properties'];
	return { type: 'element', tagName, properties, children: flatten(enfants) };
}

const toContenu = ({ texte, exposant }: Segment): ElementContent =>
	exposant
		? {
				type: 'element',
				tagName: 'sup',
				properties: {},
				children: [{ type: 'text', value: texte }],
			}
		: { type: 'text', value: texte };

export function flatten(enfants: readonly Enfant[]): ElementContent[] {
	return enfants.flatMap((e): ElementContent[] => {
		if (e === undefined || e === false || e === '') return [];
		if (typeof e === 'string') return cutExposants(e).map(toContenu);
		return Array.isArray(e) ? flatten(e as readonly Enfant[]) : [e as ElementContent];
	});
}
