/** Name trees and number trees of PDF, read flat. */

import type { PDFObject } from '@cantoo/pdf-lib';
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	PDFString,
} from '@cantoo/pdf-lib';

export const nom = (texte: string): PDFName => PDFName.of(texte);

export const readTexte = (o: PDFObject | undefined): string | undefined =>
	o instanceof PDFString || o instanceof PDFHexString ? o.decodeText() : undefined;

/** The pairs of a tree, whatever its depth. */
export function flattenArbre(
	arbre: PDFDict | undefined,
	liste: 'Names' | 'Nums',
): [PDFObject, PDFObject][] {
	if (!arbre) return [];
	const paires = arbre.lookupMaybe(nom(liste), PDFArray)?.asArray() ?? [];
	const siennes = paires.flatMap((cle, i): [PDFObject, PDFObject][] => {
		const valeur = paires[i + 1];
		return i % 2 === 0 && valeur ? [[cle, valeur]] : [];
	});
	const enfants = arbre.lookupMaybe(nom('Kids'), PDFArray);
	const dessous = (enfants?.asArray() ?? []).flatMap((_, i) =>
		flattenArbre(enfants?.lookupMaybe(i, PDFDict), liste),
	);
	return [...siennes, ...dessous];
}

/** Named places of a document: links inside it may call them by name. */
export function readDestinations(source: PDFDocument): Map<string, PDFObject> {
	const noms = source.catalog.lookupMaybe(nom('Names'), PDFDict);
	const paires = flattenArbre(noms?.lookupMaybe(nom('Dests'), PDFDict), 'Names');
	return new Map(
		paires.flatMap(([cle, valeur]): [string, PDFObject][] => {
			const texte = readTexte(cle);
			return texte === undefined ? [] : [[texte, valeur]];
		}),
	);
}
