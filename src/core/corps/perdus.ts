/** What Markdown would leave out without a word: titles of links, notes and addresses that nothing calls. */
import type { Nodes, Root } from 'mdast';
import type { Contexte } from './contexte.ts';
import { walkNoeuds } from './marche.ts';

/** Everything of one kind that a body sets apart, and what calls it. */
interface Mises {
	definies: Extract<Nodes, { type: 'definition' | 'footnoteDefinition' }>[];
	appelees: Set<string>;
}

/** Reports each text of the body that no reader would see. */
export function reportPerdus(racine: Root, contexte: Contexte): void {
	const adresses: Mises = { definies: [], appelees: new Set() };
	const notes: Mises = { definies: [], appelees: new Set() };
	for (const noeud of walkNoeuds(racine)) {
		if ('title' in noeud && noeud.title)
			contexte.report('titre-perdu', { valeur: noeud.title }, noeud);
		if (noeud.type === 'definition') adresses.definies.push(noeud);
		if (noeud.type === 'footnoteDefinition') notes.definies.push(noeud);
		if (noeud.type === 'linkReference' || noeud.type === 'imageReference')
			adresses.appelees.add(noeud.identifier);
		if (noeud.type === 'footnoteReference') notes.appelees.add(noeud.identifier);
	}
	for (const { definies, appelees } of [adresses, notes])
		for (const [i, noeud] of definies.entries()) {
			const valeur = `[${noeud.type === 'definition' ? '' : '^'}${noeud.label ?? noeud.identifier}]`;
			if (definies.findIndex((d) => d.identifier === noeud.identifier) < i)
				contexte.report('definition-en-double', { valeur }, noeud);
			else if (!appelees.has(noeud.identifier))
				contexte.report('definition-inutile', { valeur }, noeud);
		}
}
