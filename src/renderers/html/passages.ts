/** The frames of a text that tell of a commune, each with the anchor that a link to it names. */
import type { Root, RootContent } from 'hast';
import { ancreBloc } from '../../core/catalogue/mentions.ts';

/** The same tree, where the first bloc of each commune has its anchor; of those communes alone, if they are given. */
export function markPassages(racine: Root, communes?: readonly string[]): Root {
	const vus = new Set<string>();
	const mark = (noeud: RootContent): void => {
		if (noeud.type !== 'element') return;
		const lieu = String(noeud.properties.lienlieu ?? '');
		const code = /\/territoires\/(\w+)\/$/.exec(lieu)?.[1];
		if (code !== undefined && !vus.has(code) && (communes?.includes(code) ?? true)) {
			vus.add(code);
			noeud.properties.ancre = ancreBloc(code);
		}
		for (const enfant of noeud.children) mark(enfant);
	};
	for (const enfant of racine.children) mark(enfant);
	return racine;
}
