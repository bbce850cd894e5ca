/** What a tagged PDF says to those who listen: its structure, in order, with the text of each element. */
import { readFileSync } from 'node:fs';
import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Element {
	/** « H1 », « P », « L », « Figure »… */
	type: string;
	/** Alternative text. */
	alt?: string;
	enfants: (Element | string)[];
}

export interface PdfLu {
	pages: number;
	titre: string | undefined;
	langue: string | undefined;
	balise: boolean;
	/** Whether its metadata say PDF/UA-1. */
	ua: boolean;
	signets: number;
	/** Of its first page, width then height, in points. */
	taille: [number, number];
	racine: Element;
}

type Textes = Map<string, string>;

function sizeOf(pdf: PDFDocument): [number, number] {
	const { width, height } = pdf.getPage(0).getSize();
	return [width, height];
}

/** Reads a PDF file as an assistive technology would. */
export async function readPdf(fichier: string): Promise<PdfLu> {
	const octets = readFileSync(fichier);
	const pdf = await PDFDocument.load(octets, { updateMetadata: false });
	const textes = await readTextes(octets);
	const catalogue = pdf.catalog;
	const pages = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i]));
	const arbre = catalogue.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	const racine: Element = { type: 'Document', enfants: [] };
	walk(arbre.get(PDFName.of('K')), racine, undefined, { pdf, pages, textes });
	const metadonnees = pdf.catalog.lookup(PDFName.of('Metadata'));
	const xmp = metadonnees && 'getContentsString' in metadonnees ? String(metadonnees) : '';
	return {
		pages: pages.size,
		titre: pdf.getTitle(),
		langue: sayTexte(catalogue.lookup(PDFName.of('Lang'))),
		balise:
			catalogue.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))?.toString() ===
			'true',
		ua: /pdfuaid:part(?:>|=")1/.test(xmp || octets.toString('latin1')),
		signets: countSignets(catalogue.lookup(PDFName.of('Outlines'))),
		taille: sizeOf(pdf),
		racine,
	};
}

interface Lecture {
	pdf: PDFDocument;
	pages: ReadonlyMap<string, number>;
	textes: Textes;
}

/** Text of each marked content, by « page:number ». */
async function readTextes(octets: Buffer): Promise<Textes> {
	const textes: Textes = new Map();
	const document = await getDocument({
		data: new Uint8Array(octets),
		verbosity: 0,
		useSystemFonts: false,
	}).promise;
	for (let page = 1; page <= document.numPages; page++) {
		const { items } = await (await document.getPage(page)).getTextContent({
			includeMarkedContent: true,
			disableNormalization: true,
		});
		const ouverts: (string | undefined)[] = [];
		for (const item of items) {
			if ('str' in item) {
				const cle = ouverts.findLast((c) => c !== undefined);
				if (cle) textes.set(cle, (textes.get(cle) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
			} else if (item.type === 'endMarkedContent') ouverts.pop();
			else {
				const numero = /_mc(\d+)$/.exec(item.id ?? '')?.[1];
				ouverts.push(numero === undefined ? undefined : `${page - 1}:${numero}`);
			}
		}
	}
	await document.destroy();
	return textes;
}

function walk(
	noeud: PDFObject | undefined,
	parent: Element,
	page: number | undefined,
	l: Lecture,
): void {
	const objet = noeud instanceof PDFRef ? l.pdf.context.lookup(noeud) : noeud;
	if (objet instanceof PDFArray) {
		for (const enfant of objet.asArray()) walk(enfant, parent, page, l);
	} else if (objet instanceof PDFNumber) {
		parent.enfants.push(l.textes.get(`${page}:${objet.asNumber()}`) ?? '');
	} else if (objet instanceof PDFDict) walkDict(objet, parent, page, l);
}

function walkDict(objet: PDFDict, parent: Element, page: number | undefined, l: Lecture): void {
	const sienne = objet.get(PDFName.of('Pg'));
	const ici = sienne instanceof PDFRef ? l.pages.get(sienne.toString()) : page;
	const mcid = objet.get(PDFName.of('MCID'));
	if (mcid instanceof PDFNumber) {
		parent.enfants.push(l.textes.get(`${ici}:${mcid.asNumber()}`) ?? '');
		return;
	}
	const type = objet.get(PDFName.of('S'));
	if (!(type instanceof PDFName)) return;
	const alt = sayTexte(objet.lookup(PDFName.of('Alt')));
	const element: Element = {
		type: type.decodeText(),
		...(alt === undefined ? {} : { alt }),
		enfants: [],
	};
	parent.enfants.push(element);
	walk(objet.get(PDFName.of('K')), element, ici, l);
}

const sayTexte = (objet: PDFObject | undefined): string | undefined =>
	objet instanceof PDFString || objet instanceof PDFHexString ? objet.decodeText() : undefined;

function countSignets(objet: PDFObject | undefined): number {
	if (!(objet instanceof PDFDict)) return 0;
	let nombre = 0;
	let suivant = objet.lookup(PDFName.of('First'));
	while (suivant instanceof PDFDict) {
		nombre += 1 + countSignets(suivant);
		suivant = suivant.lookup(PDFName.of('Next'));
	}
	return nombre;
}

/** Every element of these types, in order, parents first. */
export function listElements(racine: Element, types: RegExp): Element[] {
	const trouves: Element[] = [];
	const visit = (element: Element): void => {
		if (types.test(element.type)) trouves.push(element);
		for (const enfant of element.enfants) if (typeof enfant !== 'string') visit(enfant);
	};
	visit(racine);
	return trouves;
}

/** What an element says, its pictures by their alternative text; bullets and numbers of lists left out. */
export function textOf(element: Element): string {
	if (element.type === 'Figure') return `${element.alt ?? ''} `;
	const texte = element.enfants.map((e) => (typeof e === 'string' ? e : textOf(e))).join('');
	return element.type === 'Lbl' && MARQUE.test(texte) ? '' : texte;
}

const MARQUE = /^\s*(?:•|\d+\.)?\s*$/;

/** Without any space or ligature: what lines, columns and fonts cannot change. */
export const squeeze = (texte: string): string =>
	texte.normalize('NFKC').replace(/[\s\u200b\u00ad]+/gu, '');

/** The plain text of each page, spaces folded. */
export async function readPages(octets: Uint8Array): Promise<string[]> {
	const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let i = 1; i <= pdf.numPages; i++) {
		const { items } = await (await pdf.getPage(i)).getTextContent();
		const textes = items.map((e) => ('str' in e ? e.str + (e.hasEOL ? '\n' : '') : ''));
		pages.push(textes.join('').replace(/\s+/g, ' '));
	}
	await pdf.destroy();
	return pages;
}
