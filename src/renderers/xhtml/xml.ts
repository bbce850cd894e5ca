/** hast → XML that any parser accepts. */
import type { Element, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { cleanXml, guardXml } from '../../core/formats/xml.ts';

const VIDES = /><\/(?:br|hr|img|link|meta)>/g;

/** Void elements close themselves, so that a parser of HTML reads the same. */
export function toTexteXml(arbre: Root): string {
	cleanArbre(arbre);
	return guardXml(toXml(toXast(arbre))).replace(VIDES, '/>');
}

function cleanArbre(noeud: Root | Element): void {
	if (noeud.type === 'element')
		for (const [nom, valeur] of Object.entries(noeud.properties))
			if (typeof valeur === 'string') noeud.properties[nom] = cleanXml(valeur);
	for (const enfant of noeud.children) {
		if (enfant.type === 'text') enfant.value = cleanXml(enfant.value);
		if (enfant.type === 'element') cleanArbre(enfant);
	}
}
