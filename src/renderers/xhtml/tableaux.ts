/** Tables that a narrow screen cannot hold: each cell carries the name of its column. */
import type { Element, ElementContent } from 'hast';

/** From this many columns on, words would be cut on the screen of a telephone or of an e-reader. */
const COLONNES = 4;
/** An address, or a word that no line holds: it may be cut anywhere. Figures never are. */
const MOT_LONG = /[^\s-]{25,}/u;

const enfants = (element: Element, nom?: string): Element[] =>
	element.children.flatMap((e) =>
		e.type === 'element' && (nom === undefined || e.tagName === nom) ? [e] : [],
	);

const sayTexte = (noeud: ElementContent): string => {
	if (noeud.type === 'text') return noeud.value;
	return noeud.type === 'element' ? noeud.children.map(sayTexte).join('') : '';
};

/** Marks the table; the style sheet of e-readers lays its rows out one under the other. */
export function nameCellules(table: Element): void {
	const [entetes] = enfants(table, 'thead').flatMap((t) => enfants(t, 'tr'));
	const rangs = enfants(table, 'tbody').flatMap((t) => enfants(t, 'tr'));
	for (const cellule of rangs.flatMap((r) => enfants(r)))
		if (MOT_LONG.test(sayTexte(cellule))) cellule.properties.dataMotLong = 'oui';
	const noms = entetes ? enfants(entetes).map((e) => sayTexte(e).trim()) : [];
	if (noms.length < COLONNES) return;
	table.properties.dataColonnes = String(noms.length);
	for (const rang of rangs)
		for (const [i, cellule] of enfants(rang).entries())
			if (noms[i]) cellule.properties.dataTitre = noms[i];
}
