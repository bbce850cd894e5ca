/**
 * A drawing opened once: only shapes and words are let through, and written anew. What a browser could run or
 * fetch has no place in it (https://www.w3.org/TR/SVG2/eltindex.html names all that there is).
 */
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../../../core/formats/xml.ts';
import { DESSIN_OCTETS_MAX } from '../../../core/lecture/images.ts';
import type { Examen } from './examen.ts';

const ELEMENTS = new Set(
	'svg g path circle ellipse rect line polyline polygon text tspan title desc'.split(' '),
);
const ATTRIBUTS = new Set(
	[
		'xmlns viewBox width height x y x1 y1 x2 y2 dx dy cx cy r rx ry d points transform',
		'fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin',
		'stroke-dasharray stroke-dashoffset stroke-opacity stroke-miterlimit opacity',
		'font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing',
	]
		.join(' ')
		.split(' '),
);
const ESPACE = 'http://www.w3.org/2000/svg';
/** A colour, numbers, a path: nothing of it names another file. */
const VALEUR = /^[\w\s.,#%()+\-'"]*$/u;

class Refus extends Error {}

/** Never throws: a drawing that holds anything else is said so, with what it is. */
export function examineDessin(octets: Buffer): Examen {
	if (octets.length > DESSIN_OCTETS_MAX) return fail(`plus de ${DESSIN_OCTETS_MAX / 1000} ko`);
	try {
		const racine = readRacine(fromXml(octets.toString('utf8')));
		const [largeur, hauteur] = readCotes(racine);
		const dessin = clean(racine);
		dessin.attributes = { ...dessin.attributes, width: `${largeur}`, height: `${hauteur}` };
		return { etat: { largeur, hauteur, cachees: [] }, copie: Buffer.from(writeXml(dessin)) };
	} catch (cause) {
		return fail(cause instanceof Refus ? cause.message : 'un fichier que l’on ne sait pas lire');
	}
}

const fail = (refuse: string): Examen => ({
	etat: { faute: 'dessin', refuse, largeur: 0, hauteur: 0, cachees: [] },
});

function readRacine({ children }: Root): Element {
	for (const noeud of children)
		if (noeud.type === 'doctype' || noeud.type === 'instruction')
			if (noeud.type === 'doctype' || noeud.name !== 'xml') throw new Refus('une déclaration');
	const racine = children.find((noeud) => noeud.type === 'element');
	if (racine?.name !== 'svg' || racine.attributes.xmlns !== ESPACE)
		throw new Refus('autre chose qu’un dessin SVG');
	return racine;
}

/** In the units of the drawing, which are pixels where nothing else says how large it is. */
function readCotes({ attributes }: Element): [number, number] {
	const [, , largeur = 0, hauteur = 0] = (attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
	const valable = [largeur, hauteur].every((n) => n > 0 && n <= 10_000);
	if (!valable) throw new Refus('pas de viewBox');
	return [largeur, hauteur];
}

/** The same element with what is let through; comments go. */
function clean({ name, attributes, children }: Element): Element {
	if (!ELEMENTS.has(name)) throw new Refus(`« ${name} »`);
	for (const [nom, valeur] of Object.entries(attributes)) {
		if (!ATTRIBUTS.has(nom)) throw new Refus(`« ${nom} »`);
		if (nom !== 'xmlns' && (!VALEUR.test(valeur ?? '') || /url/i.test(valeur ?? '')))
			throw new Refus(`« ${nom}="${valeur}" »`);
	}
	const gardes = children.flatMap((enfant): ElementContent[] => {
		if (enfant.type === 'element') return [clean(enfant)];
		if (enfant.type === 'text') return [enfant];
		if (enfant.type === 'comment') return [];
		throw new Refus('une section particulière');
	});
	return { type: 'element', name, attributes: { ...attributes }, children: gardes };
}
