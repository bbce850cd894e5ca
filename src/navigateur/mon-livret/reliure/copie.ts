/** The pages of a PDF copied into another, with their tags and their inner links. */
import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFNumber,
	type PDFObject,
	PDFObjectCopier,
	PDFPage,
	type PDFPageLeaf,
	PDFRef,
	PDFStream,
} from '@cantoo/pdf-lib';
import { nom, readDestinations, readTexte } from '../../../renderers/pdf/arbres.ts';
import type { Structure } from '../../../renderers/pdf/structure.ts';

interface Deplacement {
	/** Added to the keys of the table of parents. */
	debut: number;
	/** Set before the names that elements give each other. */
	prefixe: string;
	/** Where a named place is, in the copy. */
	placeOf: (nom: string) => PDFObject | undefined;
}

/** Copies a whole source. Returns its pages, not yet in the document, and whether its tags came along. */
export function copySource(
	cible: PDFDocument,
	source: PDFDocument,
	structure: Structure,
	prefixe: string,
): { pages: PDFPage[]; balise: boolean } {
	const { context } = cible;
	const copier = PDFObjectCopier.for(source.context, context);
	const premier = context.largestObjectNumber;
	const refs = source.getPages().map((page) => copier.copy(page.ref) as PDFRef);
	const racine = source.catalog.get(nom('StructTreeRoot'));
	const copie = racine && context.lookupMaybe(copier.copy(racine), PDFDict);
	const places = readDestinations(source);
	const placeOf = (nomme: string): PDFObject | undefined => {
		const place = source.context.lookup(places.get(nomme));
		const tableau = place instanceof PDFDict ? place.lookup(nom('D')) : place;
		return tableau && copier.copy(tableau);
	};
	const deplacement = { debut: structure.debut, prefixe, placeOf };
	for (const [ref, objet] of context.enumerateIndirectObjects())
		if (ref.objectNumber > premier) move(objet, deplacement);
	if (copie) structure.addRacine(copie, prefixe);
	const pages = refs.map((ref) => PDFPage.of(context.lookup(ref) as PDFPageLeaf, ref, cible));
	return { pages, balise: copie !== undefined };
}

/** Moves all that a copied object says of its place in the tables of its document. */
function move(objet: PDFObject, vers: Deplacement): void {
	if (objet instanceof PDFStream) move(objet.dict, vers);
	if (objet instanceof PDFArray) for (const element of objet.asArray()) moveDirect(element, vers);
	if (!(objet instanceof PDFDict)) return;
	for (const cle of ['StructParents', 'StructParent']) {
		const valeur = objet.get(nom(cle));
		if (valeur instanceof PDFNumber)
			objet.set(nom(cle), PDFNumber.of(valeur.asNumber() + vers.debut));
	}
	if (objet.get(nom('Type')) === nom('StructElem')) rename(objet, 'ID', vers.prefixe);
	const entetes = objet.get(nom('Headers'));
	if (entetes instanceof PDFArray)
		entetes.asArray().forEach((entete, i) => {
			const texte = readTexte(entete);
			if (texte !== undefined) entetes.set(i, PDFHexString.fromText(vers.prefixe + texte));
		});
	for (const cle of ['Dest', 'D']) {
		const place = vers.placeOf(readTexte(objet.get(nom(cle))) ?? '');
		if (place) objet.set(nom(cle), place);
	}
	for (const [, valeur] of objet.entries()) moveDirect(valeur, vers);
}

/** What stands behind a reference is moved on its own. */
function moveDirect(valeur: PDFObject, vers: Deplacement): void {
	if (!(valeur instanceof PDFRef)) move(valeur, vers);
}

function rename(objet: PDFDict, cle: string, prefixe: string): void {
	const texte = readTexte(objet.get(nom(cle)));
	if (texte !== undefined) objet.set(nom(cle), PDFHexString.fromText(prefixe + texte));
}
