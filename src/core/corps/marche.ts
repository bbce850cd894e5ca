/** The nodes of a body, in the order in which they are read. */
import type { Nodes, Parents } from 'mdast';

/** That node, then all that it holds. */
export function* walkNoeuds(noeud: Nodes): Iterable<Nodes> {
	yield noeud;
	if ('children' in noeud)
		for (const enfant of (noeud as Parents).children) yield* walkNoeuds(enfant);
}
